import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/aid/matching/analyse.ts";
import { concepts } from "./kit.ts";

const subjectsOf = (text: string, locale: string): readonly string[] =>
  analyse(text, locale, concepts).subjects.map(({ id }) => id);

describe("what posts of a field are about", () => {
  test.each([
    ["fr", "coup de main pour les foins samedi", "haymaking"],
    ["de", "Helfer beim Heuen gesucht", "haymaking"],
    ["it", "chi tosa tre pecore?", "sheep-shearing"],
    ["fr", "une tondeuse à moutons, pour 6 brebis", "animal-clipper"],
    ["es", "Busco pasto para dos burros de mayo a septiembre", "grazing-land"],
    ["de", "Weide für zwei Ponys", "grazing-land"],
    ["pt", "ajude na apanha da castanha no domingo", "fruit-picking"],
    ["it", "spaccalegna elettrico in prestito", "log-splitter"],
    ["de", "Unterstellplatz für Wohnwagen über den Winter gesucht", "winter-storage"],
    ["en", "Looking for a ski touring partner", "ski-touring"],
    ["en", "dig my car out tomorrow morning please", "snow-clearing"],
    ["nl", "mosselen rapen zondag, wie gaat mee?", "shellfish-gathering"],
    ["de", "Akkordeonunterricht gesucht", "accordion-lesson"],
    ["tr", "bağlama dersi veriyorum", "saz-lesson"],
    ["fr", "Cherche d'autres musiciens pour jouer le soir sur le port", "band-practice"],
    ["nl", "drummer gezocht voor coverband", "band-practice"],
    ["pt", "podem vir trabalhar cá durante a semana", "coworking"],
    ["tr", "Kahve falına bakan komşu var mı", "tarot-reading"],
    ["ar", "بدي قلّم الشجر", "pruning"],
  ])("%s %s: %s", (locale, text, subject) => {
    expect(subjectsOf(text, locale)).toContain(subject);
  });

  test.each([
    ["fr", "Cherche qqn pour garder nos jumelles de 4 ans", "binoculars"],
    ["fr", "2 paires de raquettes pour la neige", "tennis-racket"],
    ["fr", "je viens d'emménager au 4e", "moving-help"],
    ["en", "We are three (guitar, tin whistle, banjo)", "stopwatch"],
    ["en", "New waiter, first shift friday", "serving-help"],
    ["pt", "torci o pé nas escadas", "ladder"],
    ["it", "vernice bianca avanzata", "leftover-food"],
    ["de", "Schneeketten gesucht, die alte Pfaff bleibt", "sewing-machine-repair"],
    ["tr", "merdivenim bahçede duruyor", "stepladder"],
  ])("%s %s: not %s", (locale, text, other) => {
    expect(subjectsOf(text, locale)).not.toContain(other);
  });
});
