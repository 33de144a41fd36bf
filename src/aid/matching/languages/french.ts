import { CLOSING } from "./closing.ts";
import { DIMENSIONS } from "./dimensions.ts";
import type { Language } from "./language.ts";

export const french: Language = {
  tag: "fr",
  head: "first",
  behind: false,
  little: `
    a ai aie ainsi alors apres as au aucun aussi aux avant avez avoir avons ayant c ce ceci cela celle celui ces cet cette chaque chez ci comme
    d dans de deja des devant donc dont du durant elle elles en encore entre es est et etais etait ete etes etre eu eux fut il ils j jai je l la
    le les leur leurs lui m ma mais me mes moi mon n ne ni nos notre nous nue on ont ou oui par parce pendant peu plutot pour pr pres puis
    puisque qd quand que quel quelle quelles quelqu quelques quelqu'un quelqun qqn qqun qui quoi s sa se sera serait serais ses si soi sont son
    suis sur t ta te tel tes toi ton tout toute toutes tous tres trop tu un une vers via voici voila vos votre vous vs y 2 3 4 deux trois quatre
    cinq petit petite petits petites grand grande grands grandes gros grosse vieux vieille vieil vieilles ancien ancienne anciens beau belle bon
    bonne bons bonnes nouveau nouvelle nouveaux nouvelles nouvel autre autres meme memes mien mienne etes-vous ptit ptite jolie joli volontiers gratuitement gentiment
  `,
  weak: `
    gens monde
    actuellement ailleurs aide aider aiderait aiderai aidez annee annees aprem apres-midi assez papier aujourd'hui autour avec beaucoup besoin
    bcp bien bientot bises bonjour bonsoir bjr bsr bref but car cas chercher cherche cherchons cherches chercherais cherchait recherche
    recherchons recherchent rechercher chose choses chouette cinquante coeur compris cool cordialement coup coucou cours cout dans debut demain
    demander demande depuis dernier derniere derriere dimanche dimanches dire disponible disponibles dispo dispos dispose divers dix dizaine
    doit dois donne donner donnerais donnerai donnons donnez douze echange echanger emprunter emprunterais emprunte empruntons environ ensuite
    etat faire fais fait faites faut faudrait fin fois forme francs euros euro genre gens gentil gentille gratuit gratuite grace
    groupe habite habitons heure heures hesitez hesiter hier huit ici immeuble impeccable instant interesse interesses interessee jamais jeune
    jeudi jeudis jour jours journee juste jusque jusqu'a jusqu lundi lundis maintenant mardi mardis matin matins matinee merci mercredi
    mercredis mieux minutes mn moins mois moment monde mtn neuf neuve neufs nombreux nickel non nuit offre offrir offrirais ok paire parfait
    parfois part partir pas passer pensez personne personnes place plein plus plusieurs point possible possibilite possede pouvez pouvoir
    pourrait pourrais pourriez pourront pourvu premier presque pret prete preter preterais preterai pretez pretons prochain prochaine proche
    propose proposer proposons proposes peut peuvent peux pu quinzaine quelque quartier rapide rapidement recemment recevoir recuperer recupere
    remercie remercierais rendre rendez rdv reste rue rien salut salutations samedi samedis sais savoir semaine semaines sept serieux serieuse
    service services servi seul seule seulement simple simplement six soir soiree soirs souhaite souhaiterais souhaitons sos sous sourire
    souvent stp svp super sympa tant tard temps tot toujours trouver trouve urgence urgent usage utiliser utilise utilises vais vendre vends
    vendredi vendredis veut veux veulent ville vingt vite voir voisin voisine voisins voisines taille tailles marche marchent montrer montrez
    vole volee depanner depanne depannez reparer repare repares reparez reparation reparateur casse cassee casses cassees panne electrique
    electriques thermique manuel manuelle propre propres solide solides voudrais vouloir vont vraiment weekend week-end week end wk
    we zero debarrasse sauf sans hors excepte pas uniquement
  `,
  ordinary: `
    chair chairs plate plates bras lit lits pan bin fan mat bow wig cane crane slip stage vase vases sol sols cape lift rose roses ham jam four
    fours dent dents saw tap pin pins tie comment main mains tape tapes tire tires tube tubes vent vents champ champs chef chefs file files
    grape grapes legs legume mare mine mines note notes office offices once pace page pages paste pays person pie pies pile piles pince place
    places plane plan plans plus poise police porc port ports pose poses prise prises prune quilt race races raisin rang rate rates regard
    relief rente rentes ride rides robe rot route routes rude sale sales sang sauce sauces seize singe sort sorts supplier table tort tour tours
    trace train trains trip truck trucs truc vague venue verge verse vice village visage vital voyage voyages nurse coach stress match matchs
    spot spots son sons but buts bus camp camps car cars case cases caves chaste chat chats chante chanter chants change changer changes chasse
    chasser chaud chaude chaudes chauffe cherie chien classe classes clair claire coin coins colis collier colline commande compte comptes conte
    contes contre copain copains copine copines corps cote cotes couche coude coupe couper couple couples courir course court courte courts
    coute coutes crois croire croise cuire cuir demie dense dette dehors dormir double doux drape droite droits ecran ecole etage etages etage
    facile faible femme femmes ferme fermer fete filet fils fille filles finir foire force forces forme former fosse foule foules fraise franc
    froid froide fuite gagne gagner garde garder gardes garcon garcons geler genoux gorge goute gouter gout grace grele grise grosse guerre
    hache hiver homme hommes honte huile ile jambe jambes jaune jeune joie joue jouer joues juger juste lache laisse laisser lance lancer lancez
    large larme larmes laver lave legere lente lentes lettre lever levre lieu lieux ligne lignes lisse liste listes litre litres loin longue
    louer louche lourd lourde lumiere lundi lune maire malle malles manche manches mange manger manque manquer marche marcher marches marque
    marquer masse matin mener metre metres metro meuble miel mille minute moitie mode moment montre monter montee mordre mort motif moule moules
    mouche nager neige nettoyer noire noires noix nombre nord ombre oncle ongle ordre oreille oser ouvre ouvrir paire pales pareil parle parler
    parties parti partie passe passer passes pate pates patte pattes pauvre payer peau peche peine peindre pelle pencher penche pense penser
    perche perdre perdu perte peser phare photo pied pieds pierre pierres pique piquer piste pleine plein pleurs pluie plume plomb poche poches
    poele poids poil poils pointe poire poires poivre pomme pommes pompe ponce poncer poser poste postes poule poules pousse pousser poussin
    prendre presse presser preter prevu prix propre propres puces puits quart queue radis raison ranger range rares rayon recit recu regle
    regler reine rendre reste rester retard reve rever rive riviere robes roche rouge rouges roule rouler roues ruche rue rues sable sables
    sache sacre saison salle salles salade sauter saute sauver savon scene seche secher selle selles semer sentir serre serres servir siege
    signe signer sinon soupe souple source sourd sortir sorte suite suivre tache taches taille tailler talon talons tante tantes tarte tarif
    tasse tasses tenir tente tentes terre terres tete texte tirer tiroir titre toile toiles tombe tomber tonne tondre total touche toucher toile
    trace train trait tresse tresses trier triste trouve trous trou usine utile vache vaches valise valise vaste veille vente ventes ventre
    verre verres verte vertes verts veste vestes vider vider vider vie vigne ville vitre vitres vivre voile voiles voire voisin volet volets
    voler vol vols volume voter voix vrai vrais fuseau lampe rampe balle balles belle belles salles pelles bulle bulles colle colles peintre
    peinture pain pains pont ponts bois mois poids voix croix noix fleur fleuve leur peur soeur coeur chaleur valeur couleur douleur moteur
    facteur secteur lecteur acteur docteur porteur porteurs posteur lecture lectures location locations habit habits marine support supports
    tissue wagon phrase pension occasion commode isolation reception massage message messages camping parking shopping planning pressing smoking
    dressing footing brushing lifting building casting projet projets sieste visite visites vitesse caresse carte cartes carton contact
  `,
  glued: /^(jusqu)['’](\p{L}+)$/u,
  shortDays: "lun mar mer jeu ven sam dim",
  ambiguousDays: "mar",
  numbers: "un|une deux trois quatre cinq six sept huit neuf dix onze douze",
  marks: {
    ...CLOSING.fr,
    ...DIMENSIONS["fr"],
    but: "mais",
    ask: `
      cherch*, recherch*, besoin, voudrais, voudrait, aimerais, aimerait, aimerions, souhait*, faudrait, faut, manqu*, emprunt*, preter,
      preterait, pretez, prete il, qui a, qui aurait, qui peut, qui pourrait, qui sait, qui saurait, qui veut, qui voudrait, quelqu'un, quelqun,
      qqun, qqn, auriez, avez, aurait, svp, stp, sos, demande, qui pour, preneur, preneuse, en quete, accepterait, quelle ame
    `,
    give: `
      donn*, recuperer, recupere, debarrasse, debarrasser, offre, offrir, cede, ceder, a prendre, a venir chercher, a emporter, offrons
    `,
    lend: `
      prete, preter, pretez, pretons, preterais, preterai, preterait, pretent, pret, emprunt*, utiliser une, utiliser un, a disposition, mettre a
      disposition, mets a disposition, partage, partager, depanner d
    `,
    sell: `
      a vendre, je vends, vends, vend, vendre mon, vendre ma, vendre mes, vendre notre, vendons, a saisir, prix ferme
    `,
    repair: `
      repar*, depannage, depanner, rafistol*, bricoler, reviser, retaper, remettre en etat, jeter un oeil, remonter, remet en etat, remets en etat, ressouder,
      recoudre, raccommoder, refaire marcher, remise en etat, revision, remettre en marche, remets en marche, remet en marche, remise en
      marche, remettre en route, remets en route, remet en route, depanne vos, depanneur, arranger ca, jette un oeil,
      bidouilleur, bidouilleuse
    `,
    lesson: `
      cours, lecon, lecons, apprendre, apprends, apprenne, apprend, apprenez, enseign*, initier, initiation, prof, profs, professeur, professeure,
      montrer comment, expliqu*, conversation, debutant, debutante, debutants, debutantes, debuter, coaching, pratiquer, progresser, ameliorer,
      m'initier, perfectionner, stage, donne des cours, se former, former a, atelier
    `,
    partner: `
      venez avec, viens avec, rejoignez, rejoins, vous joindre, te joindre, viens nager, viens courir, partenaire, partenaires, jouer, joueur, joueurs, joueuse, ensemble, avec moi, compagnon, compagnons, copain de, copine de, se joindre,
      binome, club, avec qui, pour aller courir, motive pour, a plusieurs, accompagner moi, compagnie pour, rejoindre, equipe, qui joue, on joue, nous manque un, manque un joueur
    `,
    service: `
      accroche, accrochons, installer, installe, poser, pose, peindre, nettoyer, nettoyage, laver, accorder, transporter, transport, monter, montage, accrocher, garder,
      deplacer, livrer, configure, configurer, parametrer, demonter, fixer, percer, affuter, aiguiser, imprimer, traduire
    `,
    care: "garder, garde, nourrir, nourris, nourrit, soigner, soigne, occupe, occuper, occupes, veiller, pension, vacances, absence, absent, absente",
    broken: `
      en panne, casse, cassee, casses, cassees, foutu, foutue, hs, ne marche plus, ne marche pas, marche plus, marche pas, ne fonctionne plus, ne
      fonctionne pas, fonctionne plus, ne demarre plus, ne demarre pas, demarre plus, ne allume plus, allume plus, s'allume plus, en rade, bloque,
      bloquee, creve, creves, crevee, est mort, est morte, a rendu ame, a rendu l'ame, rendu ame, fuit, coince, coincee, abime, abimee, dechire,
      dechiree, troue, ne chauffe plus, chauffe plus, deraille,
      fait tout sauter, fait sauter, fait disjoncter, fait tout disjoncter, disjoncte, fait sauter les plombs, saute tout le temps, tombe en panne, tombee en panne, tombe toujours en panne, a lache, vient de lacher, m'a lache, m'a lachee, nous a lache, a grille, est grille, est grillee, fait des siennes, sent le brule, sent le cru, fait un bruit bizarre, ne s'allume plus, ne s'allume pas, ne charge plus, ne tourne plus, ne part plus, veut plus demarrer, veut plus s'allumer, refuse de demarrer, refuse de s'allumer, prend l'eau, brulee, a saute, sautee, dechires, troues, trouee, fele, felee, fendu, fendue, pete, petee, petes, tordu, tordue, tordus,
      tordues, deregle, dereglee, en miettes, s'eteint, s'eteint tout seul, fait un boucan, fait un drole
      de bruit, fait du bruit, fait un bruit, deconne, deconnent, bugue, bugge, decroche, decrochee, decolle, decollee, se decolle, ebreche,
      ebrechee, refuse de fonctionner, refuse de marcher, kaput, fuient, a rendu son dernier souffle, en carafe, denude, hors service, hors
      d'usage, arrete au milieu, arrete au bout, arrete tout seul, arrete toute seule, arrete en plein, arrete tout le temps, affiche une
      erreur, affiche un code, affiche erreur
    `,
    nomore: "plus",
    used: "peux, peut, peuvent, arrive, arrivent, courage, force, besoin, sert, servent, utilis*, dispo, disponible, envie, place, taille, va plus, mets, porte, joue",
    handy:
      "doue avec, douee avec, doue en, douee en, doue pour, douee pour, habile avec, a aise avec, a aise en, connais en, connait en, connaissent en, connaisse en, connaissez en, touche en, toucher en, calee en, cale en, calee sur, cale sur, fort en, forte en, debrouille avec, debrouille en, se debrouille en, bon avec les, bonne avec les, adroit avec, adroite avec, bricole les, trafique les, bricoler les",
    equipped:
      "quelqu'un avec, quelqu un avec, quelqun avec, qqun avec, qqn avec, personne avec, voisin avec, voisine avec, quelqu'un qui a, quelqu'un equipe, quelqu'un muni, personne equipee d, un costaud avec",
    owner:
      "qui a, qui aurait, qui possede, quelqu'un a, quelqu'un aurait, quelqu un a, qqun a, qqn a, qqn aurait, quelqu'un possede",
    doer: "qui peut, qui pourrait, qui vient, qui viendrait, qui saurait, qui sait, qui veut, qui aiderait, qui aide, et peut, et pourrait, et peuvent, et aide, et aiderait, et aider, et veut bien, et voudrait, et viendrait, et vient, et sait, capable de, pret a, prete a, qui passerait, qui passe",
    relative: "qui",
    mine: "chez moi, chez nous, a la maison, a moi, le mien, la mienne, ma propre, mon propre, mes propres, je ai, ai le, ai la, ai les, apporte la, apporte le, apporte ma, apporte mon, amene la, amene le, amene ma, amene mon, je fournis, je viens avec",
    visit:
      "venez, venez y, viens bosser, vous pouvez venir, tu peux venir, on peut venir, peuvent venir, pouvez travailler, pouvez bosser, y travailler, y bosser, y etudier, passez travailler, passez bosser, venir travailler, venir bosser, venir reviser, venir etudier",
    self: "je suis, j'suis, chuis, moi, en tant que, nous sommes, on est, etant",
    working:
      "car je travaille, car je bosse, parce que je travaille, parce que je bosse, vu que je bosse, comme je travaille, je suis de nuit, bosse de nuit, travaille de nuit, travaille la nuit, travaille le soir",
    job: `
      aide soignant, aide soignante, apiculteur, apicultrice, au pair, avocat, avocate, babysitter, barbier, boulanger, boulangere, bricoleur,
      carreleur, chauffeur, coiffeur, coiffeuse, comptable, cordonnier, couturiere, couvreur, cuisinier, ebeniste, electricien, electricienne,
      eleve infirmiere, estheticienne, etudiante infirmiere, garagiste, infirmier, infirmiere, informaticien, informaticienne, interprete,
      jardinier, macon, maitre nageur, masseuse, mecanicien, mecano, menuisier, nounou, photographe, plombier, ramoneur, sage-femme, serrurier,
      soudeur, tapissier, traducteur, traductrice, traiteur, veterinaire
    `,
    have: "ai, avons, on a, mon, ma, mes, notre, nos",
    purpose: "pour, pr, afin, si, quand, car, parce",
    beside: `
      avec, dans, sur, au, aux, chez, pres, proche, sous, contre, autour, depuis, via, devant, derriere, apporte, apportez, apporter, prevoir,
      cout, a cote, fourni, fournis, inclus, en echange
    `,
    of: "de, du, des, d",
    meanwhile: "pendant que, le temps que, en attendant que, tant que",
    and: "et, ou, plus, ainsi",
    verbal: `
      je, tu, il, elle, nous, vous, ils, elles, qui, se, ne, lui, j, me, te, pour, pourrait, peut, peux, pouvez
    `,
    except: "sauf, excepte, hormis, hors, pas, ni, sans, jamais, exclu, exclus",
    nay: "non $, non car, non parce",
    mild: "sans",
    strict: "sauf, excepte, hormis, pas pour, a l'exception, exception",
    negatable: `
      peux, sais, arrive, marche, fonctionne, parviens, peut, pouvons, savons, hesitez, oubliez, suis, est, ai, connais, comprends, comprend,
      pige, habite, crois, veux, pourquoi, demarre, trouve,
      chauffe, tourne, charge, allume, s'allume, ferme, refroidit, sait, savent, sache, saurais, pourrais, peuvent, arrivent, trouvons,
      comprenons, savait, voit, voient, vois, ose, oses, osons
    `,
    benign: `
      cher, chere, chers, trop, loin, mal, grave, forcement, encore, possible, tres, utilise, urgent, experience, probleme, souci, besoin,
      question, que, appris, fait, essaye, presse, prise de tete, engagement, obligation, contrepartie, hesiter, attendre, moyen, sur, voiture,
      permis, chichi, sou, trouve, conduire, mechant, mechante, jamais ete, jamais alle, jamais participe
    `,
    only: "uniquement, seulement, exclusivement, que pour, juste pour",
    weather: "pleut, pluie, neige, gel, vacances",
    mon: "lundi, lundis",
    tue: "mardi, mardis",
    wed: "mercredi, mercredis",
    thu: "jeudi, jeudis",
    fri: "vendredi, vendredis",
    sat: "samedi, samedis",
    sun: "dimanche, dimanches",
    weekend: "week end, week ends, weekend, weekends, we",
    workdays: "en semaine, jours de semaine, jours ouvrables, jours ouvres",
    daily: "tous les jours, chaque jour, n'importe quel jour, 7 7",
    morning: "en journee, dans la journee, la journee, matin, matins, matinee, matinees",
    afternoon: "en journee, dans la journee, la journee, apres midi, aprem, apres midis, aprems",
    evening: "soir, soirs, soiree, soirees, apres le travail",
    night: "nuit, nuits",
    m1: "janvier",
    m2: "fevrier",
    m3: "mars",
    m4: "avril",
    m5: "mai",
    m6: "juin",
    m7: "juillet",
    m8: "aout",
    m9: "septembre, sept",
    m10: "octobre",
    m11: "novembre",
    m12: "decembre",
    vague: "mars, mai, sept",
    inside: "en, debut, fin, mi",
    until: "au, a, jusqu'au, jusqu'a",
    since: "depuis, depuis le, dernier",
    onward: "apres, des, a partir de, a partir",
    upto: "avant, jusqu'a, jusque",
    today: "aujourd'hui, ce soir, ce matin, ce midi, cet apres midi, cet aprem",
    tomorrow: "demain",
    overmorrow: "apres demain",
    going:
      "vais, va, allons, descends, descend, monte, pars, part, rentre, rejoins, remonte, retour, places, place",
    own: "a moi, rien qu'a moi, pas un pret, pas de pret, pas emprunter, pour de bon",
    children: "enfant, enfants, loulous, fille, filles, garcon, garcons, fils, jumeaux",
    years: "an, ans, annee, annees",
    months: "mois",
    toward: "a, au, vers, sur, direction, jusqu'a",
    many: "on sera, on est, on sera, nous sommes, nous serons, serons, sommes",
    lasting: "depuis, pendant, il y a, experience, ancien de",
    beginner: `
      pas un mot, rien du tout, parle pas, debutant, debutante, debutants, debutantes, niveau zero, a1, grand debutant, zero, bases, debuter, de
      zero, jamais fait, jamais joue, allure tranquille, rythme tranquille, allure cool, a mon rythme, tout doucement, doucement, sans pression,
      tranquillou
    `,
    advanced: `
      niveau avance, plus avance, deja avance, assez avance, et avance, ou avance, intermediaire avance, avancee, avances, confirme, confirmee, confirmes, b2, c1, c2, bon niveau, perfectionnement, marathon, bon rythme, competition,
      joueurs experimentes
    `,
  },
};
