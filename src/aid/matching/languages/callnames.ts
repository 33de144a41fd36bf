import type { Mark } from "./language.ts";

/**
 * Before or behind the names of animals and people, in languages where names alone have capitals: `animal`, and `tended` (what is done
 * to them: "walk Biscuit"). Written as the other marks are.
 */
export const CALLNAMES: Readonly<Record<string, Readonly<Record<Mark, string>>>> = {
  en: {
    animal: `
      dog, dogs, puppy, pup, labrador, lab, retriever, spaniel, terrier, collie, beagle, poodle, greyhound, husky, dachshund, bulldog, whippet, mutt, mongrel, cat, cats, kitten,
      kitty, tabby, tomcat, rabbit, rabbits, bunny, guinea pig, hamster, parrot, budgie, canary, tortoise, pony, horse, donkey, hen, goat, ferret, gerbil, pet
    `,
    tended:
      "walk, walks, walking, feed, feeds, feeding, mind, minding, groom, groomed, pet sit, petsit, dogsit, catsit, brush, look after, looking after, play with",
  },
  es: {
    animal: `
      perro, perra, perros, perrito, perrita, cachorro, cachorra, labrador, galgo, galga, mastin, caniche, podenco, gato, gata, gatito, gatita, gatos, conejo, coneja, cobaya, hamster, loro,
      periquito, canario, tortuga, caballo, yegua, burro, cabra, huron, mascota
    `,
    tended:
      "pasear a, pasear, pasee a, saque a, sacar a, dar de comer a, cuidar a, cuide a, cuidar de, alimentar a, cepillar a",
  },
  fr: {
    animal: `
      chien, chienne, chiens, chiot, labrador, epagneul, caniche, berger, teckel, beagle, levrier, golden, bouledogue, chat, chatte, chats, chaton, minou, lapin, lapine, lapins,
      cochon d'inde, hamster, perroquet, perruche, canari, tortue, cheval, jument, poney, ane, chevre, furet, animal
    `,
    tended:
      "promener, promene, promenez, balader, balade, sortir, nourrir, nourrisse, garder, garde, soigner, brosser, toiletter, veiller sur, occuper de, occupe de",
  },
  it: {
    animal: `
      cane, cagna, cani, cagnolino, cagnolina, cucciolo, cucciola, labrador, barboncino, bassotto, pastore, levriero, gatto, gatta, gatti, gattino, gattina, micio, micia, coniglio, coniglia,
      coniglietto, cavia, criceto, pappagallo, canarino, tartaruga, cavallo, asino, capra, furetto
    `,
    tended:
      "portare fuori, porta fuori, portare a spasso, passeggiare, far passeggiare, dare da mangiare a, nutrire, accudire, badare a, tenere, spazzolare",
  },
  nl: {
    animal: `
      hond, honden, hondje, teef, pup, puppy, labrador, teckel, poedel, herder, windhond, beagle, kat, katten, poes, kater, kitten, poesje, konijn, konijntje, konijnen, cavia, hamster, papegaai,
      parkiet, kanarie, schildpad, paard, pony, ezel, geit, fret
    `,
    tended:
      "uitlaten, uitlaat, laat uit, wandelen met, voeren, voeden, eten geven, verzorgen, oppassen op, passen op, borstelen",
  },
  pt: {
    animal: `
      cao, cadela, caes, cachorro, cachorra, cachorros, cachorrinho, cachorrinha, labrador, caniche, galgo, pastor, gato, gata, gatos, gatinho, gatinha, coelho, coelha, coelhinho,
      porquinho da india, hamster, papagaio, periquito, canario, tartaruga, cavalo, egua, burro, cabra, furao
    `,
    tended:
      "passear o, passear a, passear com, passear, dar de comer ao, dar de comer a, alimentar, cuidar do, cuidar da, cuidar de, tomar conta do, tomar conta da, escovar",
  },
};
