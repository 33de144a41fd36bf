/**
 * Ordinary words of one language that would be taken for something of another one ("pain" is bread, "chat" is a cat), or for
 * a slip of the finger ("boule" for "poule"). They mean only what their own language says.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const ORDINARY: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: list(`
chair chairs plate plates bras lit lits pan bin fan mat bow wig cane crane slip stage vase vases sol sols cape lift rose roses ham jam four fours dent dents saw tap pin pins tie
comment main mains tape tapes tire tires tube tubes vent vents champ champs chef chefs file files grape grapes legs legume mare mine mines note notes office offices once
pace page pages paste pays person pie pies pile piles pince place places plane plan plans plus poise police porc port ports pose poses prise prises prune quilt race races raisin rang rate rates
regard relief rente rentes ride rides robe rot route routes rude sale sales sang sauce sauces seize singe sort sorts supplier table tort tour tours trace train trains trip truck trucs truc
vague venue verge verse vice village visage vital voyage voyages nurse coach stress match matchs spot spots son sons but buts bus camp camps car cars case cases caves chaste chat chats
chante chanter chants change changer changes chasse chasser chaud chaude chaudes chauffe cherie chien classe classes clair claire coin coins colis collier colline commande compte comptes conte contes contre copain copains copine copines corps cote cotes
couche coude coupe couper couple couples courir course court courte courts coute coutes crois croire croise cuire cuir demie dense dette dehors dormir double doux drape droite droits
ecran ecole etage etages etage facile faible femme femmes ferme fermer fete filet fils fille filles finir foire force forces forme former fosse foule foules fraise franc froid froide fuite gagne gagner
garde garder gardes garcon garcons geler genoux gorge goute gouter gout grace grele grise grosse guerre hache hiver homme hommes honte huile ile jambe jambes jaune jeune joie joue jouer joues juger juste lache laisse laisser lance lancer lancez large larme larmes laver lave legere lente lentes lettre
lever levre lieu lieux ligne lignes lisse liste listes litre litres loin longue louer louche lourd lourde lumiere lundi lune maire malle malles manche manches mange manger manque manquer marche marcher marches marque marquer masse matin mener metre metres metro meuble
miel mille minute moitie mode moment montre monter montee mordre mort motif moule moules mouche nager neige nettoyer noire noires noix nombre nord ombre oncle ongle ordre oreille oser ouvre ouvrir paire pales pareil parle parler parties parti partie passe passer passes pate pates patte pattes
pauvre payer peau peche peine peindre pelle pencher penche pense penser perche perdre perdu perte peser phare photo pied pieds pierre pierres pique piquer piste pleine plein pleurs pluie plume plomb poche poches poele poids poil poils pointe poire poires poivre pomme pommes pompe ponce poncer poser poste postes
poule poules pousse pousser poussin prendre presse presser preter prevu prix propre propres puces puits quart queue radis raison ranger range rares rayon recit recu regle regler reine rendre reste rester retard reve rever rive riviere robes roche rouge rouges roule rouler roues ruche rue rues sable sables sache sacre
saison salle salles salade sauter saute sauver savon scene seche secher selle selles semer sentir serre serres servir siege signe signer sinon soupe souple source sourd sortir sorte suite suivre tache taches taille tailler talon talons tante tantes tarte tarif tasse tasses tenir tente tentes terre terres tete texte
tirer tiroir titre toile toiles tombe tomber tonne tondre total touche toucher toile trace train trait tresse tresses trier triste trouve trous trou usine utile vache vaches valise valise vaste veille vente ventes ventre verre verres verte vertes verts veste vestes vider vider vider vie vigne ville
vitre vitres vivre voile voiles voire voisin volet volets voler vol vols volume voter voix vrai vrais fuseau lampe rampe balle balles belle belles salles pelles bulle bulles colle colles
peintre peinture pain pains pont ponts bois mois poids voix croix noix fleur fleuve leur peur soeur coeur chaleur valeur couleur douleur moteur facteur secteur lecteur acteur docteur porteur porteurs posteur lecture lectures location locations habit habits marine support supports tissue wagon phrase pension occasion commode isolation reception massage message messages camping parking shopping planning pressing smoking dressing footing brushing lifting building casting projet projets sieste visite visites vitesse caresse carte cartes carton contact
`),
  en: list(`
pain pains chat chats coin coins main four store stores robe robes location locations court courts habit habits but son sons or as pour pours car cars pot pots radio table tables plate plates
prune prunes raisin raisins lame mine mines pays sale sales tape tapes tire tires tired vent vents pie pies rude lit bras cave caves basket baskets bonnet bonnets comment comments
balance balances batterie bob boxer boxes cadre cage cane canes cape carton cartons cascade caution chance change chambre champagne chant chants chaise chargeur chef chemise chute chutes
collection collections coffee colon combine concert console corde cordes course courses couple couples cover covers crayon crayons creche crochet cuisine culture dame dames date dates dents
dessert direct dress drive drives enceinte engine engines express fade fart femme figure file files fin fins flipper force forces forme fort forts fourchette four fruit gable gaze gare gaules
glace glue grain grains grand gravel grille harnais herbs hole holes horse horses house houses hover housse hose ironic journal journals jumper lance latte lattes lecture lectures legume
lens lime limes linge liner liners list lists litre livre living load loads local locals loupe lover lovers luge macabre magazine marche marches mariage masque masques masse mat mats matinee menace merle messe metal
miel mole moles moule moules mousse mouse move moves moving niche niches note notes office offices once orange oranges orgue page pages pair paint palace palette palettes panel parole parquet parole parts paste path paths
patron patrons pause pelle pet pets phrase pile piles pince pinces pipe pipes piste place places plaid plane planes planet plant plants platform plaque plaques plus point points poire poise pole police pompe pommel pond ponds pool
port ports portable pose poses post posts poster posters poule poulet power prise prison private profile puce quart quilt race races rampe range ranges rat rate rates rayon rein relief rent rents repair reserve ride rides ripe ritual road roads rolls
roman rope rose roses rot rouge route routes sac sauce scene scie seal seals seat seats selle sense service session shape shapes share shares sharp shelf shine shirt shoe shop shops short shorts shovel show shower side sides sign
signs silo skate slide slip slips slope small smell snake snow soap sol solid solo sort sorts sound sounds soup souple space spare spot spots stable stables stage stages stairs stall stand stands state station stay stays steal steel step
stone stones stop stops stork story stove straw street style suit suite suites support table tables tablet taille talon talons tarte taste tasse team teams tender tennis tense tent tenth test tests toast tomb tooth total touch tour
tours towel tower town towns trace track train trains transit trap travail tray treat tree tribe trip trips trombone trout truce truck trunk tuba tube tubes tutor usage vague valise valve vase veil verge verse vest vests vice village virus
visit visits vitre voile voice wage watch water waters waste wheel wheels while whole wide wife window wine wire wise woman women wood woods world worse worth write wrote young youth beard board boards bread breed beach batch black blank bland
blade blame blend blind block blood bloom brain brand brave break brick bride brief bring broad brown brush build built bunch cabin candle candles cable cables canal carry cases cause chain chains chair chairs chalk cheap check cheese cheek chest chick child
choir chose claim class clean clear clerk click cliff climb close cloth cloud clown coach coast could count cover crack craft crash crazy cream crime cross crowd crown crush curse curve cycle daily dance dream drill drink drunk earth eight elder
empty enemy enjoy enter entry equal error event exact extra faint faith false fancy fence fever field fight final flame flash fleet flesh float flock flood floor flour fluid focus force forth found frame fresh front frost fully funny giant
given glass globe glory grace grade grant grape graph grass grave green greet grief grind gross group grown guard guess guest guide heart heavy hence honey honor hotel human humor ideal image inner input issue ivory joint judge juice knife
knock known label labor lager lamps large laser laugh layer learn lease least leave legal lemon level light limit lived lives loose lower loyal lucky lunch magic major maker march marry match maybe mayor meant medal media mercy merge merit project projects lecture lectures license medicine journey library actual formation forest
`),
};

/** An ordinary word of this language, whatever it may look like. */
export const isOrdinary = (folded: string, locale: string): boolean =>
  ORDINARY[locale.slice(0, 2).toLowerCase()]?.has(folded) ?? false;

/** After these a word is a verb ("je porte", "to drill"), so a thing marked as a noun only is not meant. */
const BEFORE_VERBS = list(`
je tu il elle nous vous ils elles qui se ne lui j s'il ca pour pourrait peut peux pouvez
i you we they he she to can could will would may might should must please who that not don't didn't i'll i'd let's
`);

export const precedesVerb = (folded: string): boolean => BEFORE_VERBS.has(folded);
