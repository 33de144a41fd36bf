import { describe, expect, test } from "vitest";
import { between, read } from "./kit.ts";

describe("rides", () => {
  test.each([
    [
      "apart",
      "nl Wie rijdt er 's ochtends naar het station?",
      "de Fahre donnerstags früh zur Klinik (Schicht), nehme gern jemanden mit",
    ],
    [
      "apart",
      "en Lift home from the hospital after nights? 6.30am",
      "fr Chauffeur retraité, j'accompagne les gens à leurs rdv médicaux ou à l'hôpital",
    ],
    [
      "apart",
      "nl Gaat er iemand in juni met de auto naar Marokko? Klein pakje",
      "pt Tenho carro e tempo à tarde, levo quem precise a consultas",
    ],
    [
      "apart",
      "fr covoit gare le matin en semaine, je prends le 7h42",
      "fr covoit vers la gare, départ 10h",
    ],
    [
      "meet",
      "fr covoit gare le matin en semaine, je prends le 7h42",
      "fr tous les matins je descends à la gare en voiture, départ 7h10, 2 places",
    ],
    [
      "meet",
      "fr covoit gare le matin en semaine, je prends le 7h42",
      "en Drive past the station every weekday at 7, room for two",
    ],
    [
      "apart",
      "fr Covoiturage pour la gare, 5h45 le matin",
      "de Fahre zum Bahnhof um 9 Uhr, nehme gern jemanden mit",
    ],
    [
      "meet",
      "fr Covoiturage pour la gare, 5h45 le matin",
      "de Fahre jeden Morgen um 5 zum Bahnhof, nehme gern jemanden mit",
    ],
    [
      "meet",
      "en Lift to the airport please, Saturday",
      "en Happy to drive people anywhere, hospital, shopping, whatever",
    ],
    ["meet", "en Lift from the station to the hospital?", "de Fahre jemanden zum Krankenhaus"],
    [
      "apart",
      "it Passaggio per la spiaggia domenica?",
      "pt Dou boleia ao centro de saúde ao domingo",
    ],
    [
      "apart",
      "pt Preciso de boleia para o trabalho às 8h",
      "tr Sabahları 8'de okula gidiyorum, arabada yer var",
    ],
    [
      "apart",
      "tr Pazar günü plaja giden var mı, arabada yer?",
      "ar بوصل الناس على المستشفى بالسيارة",
    ],
    [
      "meet",
      "tr Hastaneye götürecek biri lazım, doktor randevum var",
      "ar بوصل الناس على المستشفى بالسيارة",
    ],
    ["meet", "ar بدي توصيلة عالسوق", "nl Ik rijd mensen naar de winkel of de dokter"],
    ["meet", "de Wer fährt mich zum Arzt?", "es Llevo a la gente al hospital en mi coche"],
    [
      "apart",
      "nl Lift naar de luchthaven om 5 uur 's ochtends",
      "fr Je dépose qui veut à l'aéroport, départ 10h",
    ],
    [
      "meet",
      "nl Lift naar de luchthaven om 5 uur 's ochtends",
      "fr Je dépose qui veut à l'aéroport, de 4h à 8h",
    ],
    ["meet", "it Passaggio alla stazione alle 7 di sera", "fr Je vais à la gare en voiture à 19h"],
    ["meet", "en Lift to work, leaving at 8", "de Fahre um 8 Uhr zur Arbeit, Mitfahrer gesucht"],
    [
      "apart",
      "en Lift to the station for the 7am train",
      "es Voy en coche a la estación a las 11 de la mañana, hay sitio",
    ],
    [
      "meet",
      "en Lift to the station, it takes 2 hours by bus",
      "es Voy en coche a la estación a las 11 de la mañana, hay sitio",
    ],
    [
      "meet",
      "en Lift to hospital appointment on Tuesday at 2pm",
      "en Retired, I drive people to the doctor or hospital after 10am",
    ],
    [
      "apart",
      "en Lift to hospital appointment on Tuesday at 2pm",
      "en I drive people to the hospital before 11am",
    ],
    [
      "meet",
      "en Lift to the hospital for the early shift at 6?",
      "en I drive to the hospital every day at 5.30am, can take someone",
    ],
    [
      "meet",
      "fr Qui peut m'emmener chez le dentiste ?",
      "fr J'emmène qui veut, médecin, courses, etc.",
    ],
    [
      "apart",
      "de Wer nimmt mich morgens um 7 zum Bahnhof mit?",
      "fr J'emmène qui veut à l'hôpital",
    ],
    [
      "meet",
      "de Fährt jemand morgens zum Bahnhof? Muss die S-Bahn um 7.30 Uhr erwischen",
      "de Fahre jeden Tag um 7:10 am Bahnhof vorbei, nehme gern jemanden mit",
    ],
    [
      "apart",
      "de Fährt jemand morgens zum Bahnhof? Muss die S-Bahn um 7.30 Uhr erwischen",
      "de Fahre jeden Tag um 10:30 am Bahnhof vorbei, nehme gern jemanden mit",
    ],
    [
      "apart",
      "de Kann mich jemand zum Arzt fahren? Termin um 9",
      "de Fahre euch zum Arzt, ab 14 Uhr",
    ],
    [
      "meet",
      "de Kann mich jemand zum Arzt fahren? Termin um 15 Uhr",
      "de Fahre euch zum Arzt, ab 14 Uhr",
    ],
    [
      "meet",
      "de Kann mich jemand zum Arzt fahren? Termin um 9",
      "de Fahre euch zum Arzt, bis 14 Uhr",
    ],
    [
      "meet",
      "de Mitfahrgelegenheit zum Flughafen, Freitag 5 Uhr",
      "de Fahre zum Flughafen, Freitag um 6 Uhr, Platz im Auto",
    ],
    [
      "apart",
      "de Mitfahrgelegenheit zum Flughafen, Freitag 5 Uhr",
      "de Fahre zum Flughafen, Freitag um 9 Uhr, Platz im Auto",
    ],
    [
      "meet",
      "fr covoit pour le boulot, départ 8h retour 17h",
      "fr covoiturage boulot, de 8h30 à 17h30",
    ],
    [
      "meet",
      "fr cherche covoit boulot, départ 7h",
      "fr je fais la route tous les matins à 7h30, 3 places",
    ],
    [
      "apart",
      "fr cherche covoit boulot, départ 5h",
      "fr je fais la route tous les jours au bureau, départ 8h30, 3 places",
    ],
    [
      "meet",
      "fr lift gare, 20 min de route, samedi",
      "fr je vais à la gare à 9h en voiture samedi",
    ],
    [
      "meet",
      "fr cherche lift aéroport, 2h de route",
      "fr place en voiture pour l'aéroport, départ 14h",
    ],
    ["apart", "es ¿Alguien va a la estación a las 7?", "es Voy en coche a la estación a las 11"],
    ["meet", "es ¿Alguien va al aeropuerto, 2 personas?", "es Voy en coche al aeropuerto a las 11"],
    [
      "apart",
      "it Passaggio in stazione alle 6 di mattina",
      "it Vado in macchina in stazione alle 9.30, ho un posto in macchina",
    ],
    [
      "meet",
      "it Passaggio in stazione alle 8",
      "it Vado in macchina in stazione alle 9.30, ho un posto in macchina",
    ],
    ["apart", "it Passaggio al lavoro alle 7", "it Do passaggi al supermercato"],
    ["apart", "pt Boleia para o aeroporto às 5h da manhã", "pt Vou de carro ao aeroporto às 10h"],
    ["meet", "pt Boleia para o aeroporto às 9h", "pt Vou de carro ao aeroporto às 10h"],
    ["apart", "pt Boleia para a praia no domingo", "pt Levo quem precise a consultas, tenho carro"],
    [
      "meet",
      "pt Alguém me leva ao hospital? Tenho consulta",
      "pt Tenho carro e tempo à tarde, levo quem precise a consultas",
    ],
    [
      "apart",
      "nl Wie rijdt er om 7 uur naar het station?",
      "nl Ik rijd om 11 uur naar het station, plaats vrij in de auto",
    ],
    [
      "meet",
      "nl Wie rijdt er om half 8 naar het station?",
      "nl Ik rijd om 7 uur naar het station, plaats vrij in de auto",
    ],
    ["apart", "nl Lift gezocht naar het ziekenhuis", "nl Rij naar de markt, lift aangeboden"],
    [
      "meet",
      "nl Lift gezocht naar het ziekenhuis",
      "nl Ik rijd mensen overal naartoe, dokter, winkel, enz",
    ],
    [
      "apart",
      "tr Sabah 7'de istasyona giden var mı?",
      "tr Arabayla istasyona gidiyorum saat 11'de, yer var",
    ],
    [
      "meet",
      "tr Sabah 7'de istasyona giden var mı?",
      "tr Arabayla istasyona gidiyorum saat 8'de, yer var",
    ],
    [
      "meet",
      "tr Hastaneye götürecek biri lazım",
      "tr Arabam var, randevusu olanı hastaneye bırakırım",
    ],
    [
      "apart",
      "ar مين يوصلني على المحطة الساعة 7 الصبح؟",
      "ar بوصل الناس على المحطة الساعة 11 الصبح",
    ],
    ["meet", "ar مين يوصلني على المحطة الساعة 7 الصبح؟", "ar بوصل الناس على المحطة الساعة 8 الصبح"],
    ["apart", "ar مين يوصلني على المدرسة؟", "ar بوصل الناس على المستشفى"],
    ["meet", "ar مين يوصلني على أي مكان؟", "ar بوصل الناس على المستشفى"],
    [
      "meet",
      "en Lift to the supermarket on Fridays?",
      "en I drive to Tesco every Friday, seats in car",
    ],
    [
      "meet",
      "en Lift home from the hospital on Friday, after my operation",
      "en Retired driver, lifts to hospital and doctor",
    ],
    [
      "apart",
      "en Can someone drive me to work for the early shift, 5am?",
      "en Retired driver, lifts to doctor's appointments",
    ],
    [
      "meet",
      "en Lift to the station at 7",
      "en I drive to the station at 7.30am every day, lifts welcome",
    ],
    [
      "apart",
      "en Lift to the station at 7am",
      "en I drive to the station at 7pm every day, lifts welcome",
    ],
    ["meet", "en Lift to the airport, not the train", "fr Je dépose à l'aéroport qui veut"],
  ])("where to, and at what hour: %s, %s / %s", (expected, need, offer) => {
    expect(between(need, offer)).toBe(expected);
  });

  test.each([
    [true, "pt Tenho carro e tempo à tarde, levo quem precise a consultas"],
    [true, "pt Tenho carro, levo quem precisar ao médico"],
    [true, "pt Tenho carro e posso levar pessoas a consultas"],
    [true, "en have car, happy to drive people to appointments"],
    [true, "en I have a car and time, can take anyone to the doctor or shops"],
    [true, "en Got a car and free mornings, will take you wherever you need to go"],
    [true, "fr j'ai une voiture, j'emmène qui veut"],
    [true, "fr J'ai une voiture et du temps, je peux emmener qui veut à ses rdv"],
    [true, "fr Retraité avec voiture, j'accompagne à vos rendez-vous"],
    [true, "es Tengo coche y tiempo por las tardes, llevo a quien lo necesite al médico"],
    [true, "es Con coche, llevo a la gente a sus citas"],
    [true, "de Hab ein Auto und Zeit, fahr euch gern zu Terminen"],
    [true, "de Habe Auto, fahre gerne Leute zum Arzt oder Einkaufen"],
    [true, "it Ho la macchina e tempo libero, accompagno chi ha bisogno a visite"],
    [true, "it Ho l'auto, porto chi vuole alle visite"],
    [true, "nl Ik heb een auto en tijd, breng mensen naar afspraken"],
    [true, "nl Heb auto, rij graag mensen naar het ziekenhuis"],
    [true, "tr Arabam var, öğleden sonra boşum, isteyeni randevusuna götürürüm"],
    [true, "tr Arabam var, isteyen olursa doktora bırakırım"],
    [true, "ar عندي سيارة ووقت فاضي، بوصل اللي بدو على مواعيده"],
    [true, "ar معي سيارة وبقدر آخذ الناس على الدكتور"],
    [false, "pt Empresto o meu carro ao fim de semana"],
    [false, "en You can borrow my car for appointments"],
    [false, "fr Je prête ma voiture le week-end"],
    [false, "de Verleihe mein Auto am Wochenende"],
    [false, "en Need a car to take my mother to the doctor on Friday"],
    [true, "fr J'ai un véhicule, je vous dépose où il faut"],
    [true, "it Ho la macchina, vi porto dove serve"],
    [true, "nl Met mijn auto kan ik mensen naar de dokter brengen"],
    [true, "pt Carro disponível, posso levar idosos a consultas"],
    [false, "de Verkaufe Auto, bringe es zum Käufer"],
    [false, "de Brauche ein Auto zum Umzug"],
    [false, "en My car is free at weekends, take it if you need it"],
  ])("whoever drives people lends no car: %s, %s", (expected, text) => {
    const ids = read(text).subjects.map(({ id }) => id);
    expect(ids.includes("car-ride") && !ids.includes("car")).toBe(expected);
  });
});
