import { FURTHER } from "./further.ts";

/**
 * Words that say nothing about what is offered or needed, without accents, by language.
 *
 * Little words are skipped inside terms ("garder le chat"). Weak ones are about asking, times and people: never indexed, and
 * a concept only where its file lists exactly this word ("porte", a door). What turns the sense round ("sans", "sauf",
 * "not") is neither skipped nor indexed.
 */
interface Lists {
  readonly little: ReadonlySet<string>;
  readonly weak: ReadonlySet<string>;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const FRENCH: Lists = {
  little: list(`
a ai aie ainsi alors apres as au aucun aussi aux avant avez avoir avons ayant c ce ceci cela celle celui ces cet cette chaque chez ci comme d dans de
deja des devant donc dont du durant elle elles en encore entre es est et etais etait ete etes etre eu eux fut il ils j jai je l la le les leur leurs lui m ma
mais me mes moi mon n ne ni nos notre nous nue on ont ou oui par parce pendant peu plutot pour pr pres puis puisque qd quand que quel quelle quelles quelqu quelques quelqu'un quelqun qqn qqun
qui quoi s sa se sera serait serais ses si soi sont son suis sur t ta te tel tes toi ton tout toute toutes tous tres trop tu un une vers via voici voila vos votre vous vs y
2 3 4 deux trois quatre cinq petit petite petits petites grand grande grands grandes gros grosse vieux vieille vieil vieilles ancien ancienne anciens beau belle bon bonne bons bonnes
nouveau nouvelle nouveaux nouvelles nouvel autre autres meme memes mien mienne etes-vous ptit ptite jolie joli
`),
  weak: list(`
actuellement ailleurs aide aider aiderait aiderai aidez annee annees aprem apres-midi assez aujourd'hui autour avec beaucoup besoin bcp bien bientot bises bonjour bonsoir bjr bsr bref but
car cas chercher cherche cherchons cherches chercherais cherchait recherche recherchons recherchent rechercher chose choses chouette cinquante coeur compris cool cordialement coup coucou cours cout dans debut demain demander demande depuis dernier derniere derriere dimanche dimanches
dire disponible disponibles dispo dispos dispose divers dix dizaine doit dois donne donner donnerais donnerai donnons donnez douze echange echanger emprunter emprunterais emprunte empruntons environ ensuite etat
faire fais fait faites faut faudrait fin fois forme francs euros euro genre gens gentil gentille gratuit gratuite gratuitement grace groupe habite habitons heure heures hesitez hesiter hier huit ici immeuble impeccable
instant interesse interesses interessee jamais jeune jeudi jeudis jour jours journee juste jusque jusqu'a jusqu lundi lundis maintenant mardi mardis matin matins matinee merci mercredi mercredis mieux minutes mn moins mois moment monde
mtn neuf neuve neufs nombreux nickel non nuit offre offrir offrirais ok paire parfait parfois part partir pas passer pensez personne personnes place plein plus plusieurs point possible possibilite possede pouvez pouvoir pourrait pourrais pourriez pourront pourvu premier presque pret prete
preter preterais preterai pretez pretons prochain prochaine proche propose proposer proposons proposes peut peuvent peux pu quinzaine quelque quartier rapide rapidement recemment recevoir recuperer recupere remercie remercierais rendre rendez rdv reste rue rien salut salutations samedi samedis sais savoir semaine semaines sept serieux serieuse service services servi seul seule seulement
simple simplement six soir soiree soirs souhaite souhaiterais souhaitons sos sous sourire souvent stp svp super sympa tant tard temps tot toujours trouver trouve urgence urgent usage utiliser utilise utilises vais vendre vends vendredi vendredis veut veux veulent ville vingt vite voir voisin voisine voisins voisines
taille tailles marche marchent montrer montrez vole volee depanner depanne depannez reparer repare repares reparez reparation reparateur casse cassee casses cassees panne electrique electriques thermique manuel manuelle propre propres solide solides volontiers voudrais vouloir vont vraiment weekend week-end week end wk we zero debarrasse sauf sans hors excepte pas uniquement
`),
};

const ENGLISH: Lists = {
  little: list(`
a about after all also am an and any are around as at be because been being but by could did do does each either else every for from had has have having he her here hers him his how i i'd i'll i'm i've if
in into is isn't it it's its ll m me might mine my of off on one ones or other our ours out over own re s she should so some t than that the their them then there there's these they this those to too two until up ur us ve very via
was we we're we've we'd were what when where which while who whom whose why will would you you're your yours
old new nice big small little large good great any lovely another few three four five
`),
  weak: list(`
afternoon afternoons again ago already anybody anyone anything area ask available away back before best bit borrow borrowing both bring cheers come could couple currently day days dear dont done down early ease easy end enough euros euro evening evenings ever everybody everyone family fancy feel find fine first free friday fridays
friend friendly friends get getting give giving glad go goes going gone got happy hello help helping hey hi home hope hour hours id ill im interested ive january just keen kind kindly know last late later least lend lending less let like likes liked live loan long look looking lot lots love made make makes making many
may maybe mean mind minutes moment monday mondays money month months more morning mornings most much must near nearby need needed needing needs neighbor neighbors neighbour neighbours never next nobody now offer offering offers ok okay once only open particular pay people per perhaps person place please pls plz possible possibly pretty price problem provide quick quickly quite rather
ready really saturday saturdays search searching seeking set share sharing someone somebody something soon sorry start still street such sunday sundays sure ta take takes taking thank thanks thing things though thursday thursdays time times today together tomorrow tonight town try trying tuesday tuesdays under urgent urgently use used user using usually
want wanted wants way wednesday wednesdays week weekend weekends weeks welcome well willing wish within wonder wondering work works working year years yes yesterday yet condition perfect job jobs six seven eight ten dozen
can spare not no without except unless pair half hand hands clean electric electrical electronic cordless petrol manual broken broke broken brand mountain operation locked collect collected collection floor floors repair repaired fix fixed mend speak speaker speakers native
`),
};

const LISTS: Readonly<Record<string, Lists>> = {
  ...Object.fromEntries(
    Object.entries(FURTHER).map(([locale, { little, weak }]) => [
      locale,
      { little: list(little), weak: list(weak) },
    ]),
  ),
  fr: FRENCH,
  en: ENGLISH,
};

const listsOf = (locale: string): Lists | undefined => LISTS[locale.slice(0, 2).toLowerCase()];

export const isLittle = (folded: string, locale: string): boolean =>
  listsOf(locale)?.little.has(folded) ?? false;

export const isWeak = (folded: string, locale: string): boolean =>
  listsOf(locale)?.weak.has(folded) ?? false;

/** Whether this is one of the commonest words of French or of English alone: what these two are told apart by. */
export const spokenIn = (folded: string): string | undefined => {
  const [french, english] = [FRENCH, ENGLISH].map(
    ({ little, weak }) => little.has(folded) || weak.has(folded),
  );
  return french === english ? undefined : french ? "fr" : "en";
};
