import { expect, test } from "vitest";
import { analyse } from "../../../src/aid/matching/analyse.ts";
import { animalsClash } from "../../../src/aid/matching/animals.ts";
import { concepts } from "./kit.ts";

test.each([
  [
    "tr",
    "yavru köpek sahiplenmek istiyorum",
    "en",
    "kittens, 9 weeks, looking for good homes",
    true,
  ],
  ["fr", "Qui nourrit mon chat à Noël ?", "nl", "Ik pas graag op konijnen en cavia's", true],
  ["en", "Someone to feed our hens next week?", "es", "paseo perros por la mañana", true],
  ["de", "Wer geht mit meinem Hund raus?", "fr", "je promène les chiens du quartier", false],
  ["it", "cerco chi tenga il mio coniglio", "en", "Happy to look after any pets", false],
  ["pt", "alguém fica com o meu gato?", "fr", "je garde chats et chiens chez moi", false],
  ["es", "¿quién cuida a mi perro?", "ar", "بعتني بالحيوانات لما تسافروا", false],
  ["en", "a cat flap", "fr", "je promène les chiens", false],
])("%s %s ← %s %s: other animals %s", (own, need, other, offer, clash) => {
  const [mine, theirs] = [analyse(need, own, concepts), analyse(offer, other, concepts)];
  expect(animalsClash(mine, theirs, concepts)).toBe(clash);
});
