/** Words that say nothing about what is offered or needed, without accents: little words, asking, lending, times, people. */
const FRENCH = `
a ai aie ailleurs ainsi alors apres as assez au aucun aussi autre autres aux avant avec avez avoir avons beau beaucoup bien bientot
bonjour bonsoir bonne bon car ce ceci cela celle celui ces cet cette chaque chercherais cherche cherchons recherche recherchons chez ci comme comment
coucou d dans de debut deja demain depuis derriere des deux devant dire disponible dispo dispose divers doit donc donne donner donnerais donnons dont
du durant elle elles emprunter emprunterais emprunte en encore enfin entre est et ete etes etre etait eux faire fait faut faudrait fois font
garder gens grand grande gros grosse groupe habite heure heures hesitez hier huit ici il ils instant j jai jamais jaurais je jeudi jour jours journee
jusque l la le les leur leurs lui lundi ma maintenant mais mardi matin matinee me mercredi merci mes mieux mien mine moi moins mois moment
mon ne neuf nickel ni nombreux non nos notre nous nouveau nouvelle nouvel nuit on ou oui par parce parfait parfois part partir pas passer pendant
personne personnes petit petite petits petites peu peut peuvent peux plein plus plusieurs plutot point porte possible possibilite possede pour
pourrait pourrais pourriez pourquoi pourvu pouvez premier presque pret prete preter preterais pretez proche prochain prochaine propose proposer proposons pu puis puisque quand
quartier quatre que quel quelle quelles quelqu quelque quelques quelquun qui quoi rapide rapidement recemment rechercher rendre sa samedi dimanche vendredi
sans savoir sauf se semaine semaines ser sera serait serais ses seul seulement si sien six soir soiree son sont sous souvent sur svp stp ta tant tard te tel
temps tes toi ton tot toujours tous tout toute toutes travaux tres trois trop trouver tu un une urgent urgence utiliser utilise vais vendre vers veut veux vite
voici voila voisin voisine voisins voisines voir vont vos votre voudrais vous vraiment week end weekend y zero besoin offre offrir offrirais echange aide aider
aiderait coup main bel belle vieux vieille ancien ancienne bonnes bons journees apres midi aprem soirs matins gratuit gratuitement pretable
`;
const ENGLISH = `
a about after again all also am an and any anybody anyone anything are around as ask at available away back be because been before being bit borrow
borrowing both but by can cant could day days did do does doing done dont down each either else enough even evening evenings ever every everyone few for free
friday from get give giving go going good got great had happy has have having hello help helping her here hers hey hi him his home hour hours how i id if ill im in
into is it its ive january just keen kind know last later lend lending like little ll loan long look looking lot lots love make many may maybe me might mine
monday month months more morning mornings most much must my near need needed needing needs neighbour neighbours neighbor neighbors never new next nice no nobody
not nothing now of off offer offering offers ok old on once one ones only or other our ours out over own people perhaps please pls possible quick quite rather re
really saturday share sharing she should small so some somebody someone something soon spare still such sunday sure ta take than thank thanks that the their them
then there these they thing things this those thursday time to today together tomorrow tonight too tuesday two under until up urgent urgently us use used using ve very want
wanted was we wednesday week weekend weekends weeks well were what when where which while who whole whose why will with without would yes yesterday yet you your yours afternoon
big large three four
`;

export const stopWords: ReadonlySet<string> = new Set([
  ...FRENCH.split(/\s+/),
  ...ENGLISH.split(/\s+/),
]);
