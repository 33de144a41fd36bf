import type { Mark } from "./language.ts";

/**
 * How far off something is, by language: `remote` (of a distance: "40 km away", and before it: "à 40 km"), `driven` ("40 min de route"), `within` (no further than that, or
 * as far as a battery lasts), `overseas` ("on the mainland"), `collect` (a place to collect something follows). Written as the other marks are.
 */
export const WHEREABOUTS: Readonly<Record<string, Readonly<Record<Mark, string>>>> = {
  ar: {
    remote: "بعيد, بعيده, يبعد, تبعد, يبعدو, من هون, من هنا, عن هون, علي بعد, بعد",
    driven: "بالسياره, سياره, سواقه, طريق, بالباص",
    within: "حتي, لحد, ضمن, داخل, بطاريه, جري, ركض, مشي, ماشي",
    overseas: "عالبر تاني, بر رئيسي, بر الرييسي",
    collect: "استلام من, استلام في, تستلم من, تستلمو من",
  },
  de: {
    remote: "entfernt, weg, von hier, weit, weiter",
    driven: "fahrt, autofahrt, fahrzeit, autominuten, fahrminuten, mit dem auto, auto, fahrweg",
    within:
      "bis, bis zu, umkreis, radius, reichweite, max, maximal, akku, lauf, joggen, laufen, wandern, tour, gelaufen, tacho, drauf",
    overseas: "auf dem festland, am festland",
    collect: "abzuholen in, abholung in, abholen in, abholbar in",
  },
  en: {
    remote: "away, from here, off, out of town, outside town, distant",
    driven: "drive, by car, driving, on the bus, by bus, by train",
    within:
      "within, up to, radius, range, max, battery, run, runs, running, jog, walk, hike, ride, rides, cycle, on the clock, lasts, every, miles of, on it",
    overseas: "on the mainland",
    collect:
      "collect from, collect in, collection from, collection in, pick up from, pick up in, pickup from, pickup in, collect at",
  },
  es: {
    remote: "a, esta a, de aqui, de distancia",
    driven: "en coche, de coche, de carretera, de camino, en carro, en autobus, de viaje",
    within:
      "hasta, radio, maximo, max, autonomia, bateria, correr, carrera, caminar, ruta, andando, marcador, cada",
    overseas: "en la peninsula, en el continente, en tierra firme",
    collect: "recoger en, recogida en, a recoger en, se recoge en",
  },
  fr: {
    remote: "a, d'ici, de distance, de la",
    driven: "de route, en voiture, de voiture, de trajet, de bus, en bus, en train",
    within:
      "jusqu'a, jusqu, rayon, maximum, max, maxi, autonomie, batterie, course, courir, footing, rando, marche, balade, compteur, tous les, chaque",
    overseas: "sur le continent",
    collect:
      "a recuperer a, a recuperer sur, a venir chercher a, a retirer a, a prendre a, retrait a",
  },
  it: {
    remote: "a, da qui, di distanza, lontano",
    driven: "di strada, in macchina, di macchina, in auto, di auto, d'auto, di viaggio, in autobus",
    within:
      "fino a, raggio, massimo, max, autonomia, batteria, corsa, correre, camminata, giro, contachilometri, ogni",
    overseas: "sulla terraferma, in terraferma, sul continente",
    collect: "da ritirare a, ritiro a, si ritira a, da prendere a, ritirare a",
  },
  nl: {
    remote: "verderop, hiervandaan, van hier, verwijderd, afstand, ver, weg",
    driven: "rijden, rijtijd, met de auto, autorijden, met de bus",
    within:
      "tot, binnen, straal, bereik, max, maximaal, accu, batterij, lopen, hardlopen, wandelen, fietsen, fietstocht, elke, teller",
    overseas: "op het vasteland, op de vaste wal, aan de vaste wal",
    collect: "ophalen in, op te halen in, af te halen in, afhalen in, ophalen bij",
  },
  pt: {
    remote: "a, daqui, de distancia, de ca",
    driven: "de carro, de estrada, de viagem, de caminho, de autocarro, de onibus",
    within:
      "ate, raio, maximo, max, autonomia, bateria, corrida, correr, caminhada, passeio, conta quilometros, cada",
    overseas: "no continente, em terra firme",
    collect: "levantar em, recolher em, recolha em, buscar em, retirar em, ir buscar a",
  },
  tr: {
    remote: "uzakta, uzaklikta, otede, mesafede, uzak, buradan",
    driven: "arabayla, otobusle, yol, aracla, surus",
    within: "kadar, icinde, menzil*, batarya*, kosu, yuruyus, yariçap, yaricap, en fazla, her",
    overseas: "anakarada, karsi yakada",
    collect: "teslim alinir, elden teslim, teslim yeri",
  },
};
