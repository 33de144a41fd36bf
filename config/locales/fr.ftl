### Les textes de Palier en français. Du texte, rien que du texte : ni Markdown, ni HTML.
### La valeur d’une commande est son nom français ; ses attributs, son résumé et une question par argument.
### On vouvoie, on reste chaleureux et bref, et l’on évite d’avoir à choisir un genre.

language-name = Français

## Commandes

offer = offre
    .summary = Proposer quelque chose à ses voisins
    .what = Que souhaitez-vous proposer ?
need = besoin
    .summary = Demander quelque chose à ses voisins
    .what = De quoi avez-vous besoin ?
mine = annonces
    .summary = Voir mes annonces et où elles en sont
find = chercher
    .summary = Chercher parmi les annonces
    .words = Que cherchez-vous ?
edit = modifier
    .summary = Changer le texte d’une annonce
    .post = Quelle annonce ?
    .text = Quel est le nouveau texte ?
close = clore
    .summary = Clore une de mes annonces
    .post = Quelle annonce ?
    .outcome = Est-ce que ça a marché : oui (yes) ou non (no) ?
accept = accepter
    .summary = Dire oui à une demande
    .on-message = Proposer mon aide
    .id = Laquelle ?
decline = refuser
    .summary = Dire non à une demande
    .id = Laquelle ?
end = terminer
    .summary = Terminer une conversation que je transmets
    .conversation = Laquelle ?
undo = défaire
    .summary = Revenir sur votre dernière action
cancel = annuler
    .summary = Oublier la question que je viens de poser
report = signaler
    .summary = Montrer quelque chose aux personnes qui s’occupent du groupe
    .on-message = Signaler
    .what = Quelle annonce ?
    .reason = Qu’est-ce qui ne va pas ?
block = bloquer
    .summary = Ne plus recevoir de mise en relation avec quelqu’un
    .on-message = Bloquer
    .who = Qui, par l’identifiant d’une annonce ou d’une rencontre ?
    .wanted = Bloquer : oui (yes) ou non (no) ?
language = langue
    .summary = Choisir la langue que je parle avec vous
    .which = Quelle langue ?
platforms = plateformes
    .summary = Choisir où vos mots peuvent être montrés
    .change = Quelle plateforme, oui (yes) ou non (no) ?
privacy = confidentialité
    .summary = Qui gère ce service, ce qui est gardé, jusqu’à quand
mydata = mesdonnées
    .summary = Voir tout ce que je garde sur vous
forget = oublier
    .summary = Effacer tout ce qui vous concerne
    .sure = C’est bien sûr : oui (yes) ou non (no) ?
link = lier
    .summary = Relier un autre salon, ou votre autre compte
    .code = Quel code ?
unlink = délier
    .summary = Détacher ce salon ou ce compte
    .sure = C’est bien sûr : oui (yes) ou non (no) ?
help = aide
    .summary = Ce que vous pouvez me dire
    .about = À propos de quelle commande ?
start = start
    .summary = Commencer
    .about = À propos de quelle annonce ?
community = communauté
    .summary = Voir ou nommer cette communauté
    .name = Quel est son nom ?
settings = réglages
    .summary = Régler la communauté
    .change = Que faut-il changer ?
decide = décider
    .summary = Décider d’un signalement
    .report = Quel signalement ?
    .verdict = Que faut-il faire ?
keep = garder
    .summary = Garder une annonce ouverte plus longtemps
    .post = Quelle annonce ?
tell = dire
    .summary = Écrire dans une conversation parmi plusieurs
    .conversation = Dans quelle conversation ?
    .text = Que dois-je transmettre ?

as-command = { COMMAND($name) }

## Annonces

quoted = « { $text } »
line-offer = { $name } propose : « { $text } »
line-need = { $name } cherche : « { $text } »
line-offer-met = { $name } proposait : « { $text } » — ça a rendu service, merci !
line-need-met = { $name } cherchait : « { $text } » — c’est trouvé, merci !
line-offer-withdrawn = { $name } proposait : « { $text } » — ce n’est plus d’actualité.
line-need-withdrawn = { $name } cherchait : « { $text } » — ce n’est plus d’actualité.
line-offer-expired = { $name } proposait : « { $text } » — l’annonce est arrivée à son terme.
line-need-expired = { $name } cherchait : « { $text } » — l’annonce est arrivée à son terme.
line-gone = Cette annonce a été retirée.

posted-offer = Merci, { $name }. Votre offre reste ouverte jusqu’au { $until }.
posted-need = C’est noté, { $name }. Je vous préviens dès que quelqu’un peut vous aider.
posted-need-nobody-yet = Merci, { $name }. Personne ne l’a encore proposé. Je vous préviens dès que ce sera le cas.

mine-none = Vous n’avez rien d’ouvert. { COMMAND("offer") } ou { COMMAND("need") } ouvre une annonce.
mine-title = { $count ->
    [one] Votre annonce ouverte :
   *[other] Vos { $count } annonces ouvertes :
}
mine-offer = vous proposez « { $text } », jusqu’au { $until }.
mine-need = vous cherchez « { $text } », jusqu’au { $until }.
mine-waiting = { $count ->
    [0] Personne à vous présenter pour l’instant.
    [one] Une personne attend votre réponse.
   *[other] { $count } personnes attendent votre réponse.
}
mine-introduced = { $count ->
    [one] Je vous ai présenté une personne.
   *[other] Je vous ai présenté { $count } personnes.
}

find-none = Rien d’ouvert sur « { $words } » pour le moment. Avec { COMMAND("need") } suivi de ce qu’il vous faut, je vous préviens dès que ça se présente.
find-title = { $count ->
    [one] Une annonce ouverte sur « { $words } » :
   *[other] { $count } annonces ouvertes sur « { $words } » :
}
find-offer = proposé : « { $text } »
find-need = cherché : « { $text } »
masked = […]
words-elsewhere = écrit sur une autre plateforme

which-edit = Laquelle voulez-vous modifier ?
which-close = Laquelle voulez-vous clore ?
edited = C’est modifié. Je regarde à nouveau qui cela peut concerner.
kept = Entendu, elle reste ouverte jusqu’au { $until }.
expiring = Cette annonce est ouverte jusqu’au { $until }. On la garde plus longtemps ?

closed-offer = Votre offre est close. A-t-elle rendu service ?
closed-need = Votre demande est close. Avez-vous trouvé de l’aide ?
closed-by-steward = { $id } est close.
closed-yes = Très bien, merci de me l’avoir dit !
closed-yes-thanked = Très bien ! Je transmets un merci de votre part.
closed-no = Entendu. Revenez quand vous voulez.
already-closed = Celle-ci est déjà close.

## Mises en relation

why = Vos deux messages parlent de : { $things }
ask-giver = Quelqu’un du voisinage cherche quelque chose que vous avez peut-être :
ask-giver-own = Ce que vous proposez intéresse quelqu’un du voisinage :
ask-giver-unquoted = Quelqu’un du voisinage, sur une autre plateforme, cherche quelque chose que vous avez peut-être.
ask-needer = Quelqu’un du voisinage peut vous aider :
ask-needer-own = Quelqu’un a vu votre demande et peut vous aider :
ask-needer-unquoted = Quelqu’un du voisinage, sur une autre plateforme, peut vous aider.
ask-lapsed-giver = Cette question est restée sans réponse, ce n’est pas grave. Si c’est encore possible, dites-le.
ask-lapsed-needer = Cette question est restée sans réponse, ce n’est pas grave. Si cette rencontre vous intéresse encore, dites-le.
ask-gone = Cette aide n’est finalement plus possible. Votre demande reste ouverte, je continue à chercher.
ask-withdrawn = C’est réglé entre-temps. Merci quand même !
ask-answered = Vous y avez répondu, merci !
accepted-giver = Merci ! Je demande à la personne qui en a besoin. Si elle dit oui aussi, je vous présente.
accepted-needer = C’est noté ! Je demande à la personne qui le propose. Si elle dit oui aussi, je vous présente.
accepted-already = Vous avez déjà dit oui. Je vous préviens dès qu’il y a une réponse.
declined-giver = Entendu, pas cette fois. Personne n’en saura rien.
declined-needer = Entendu. Personne n’en saura rien, et votre demande reste ouverte.
lapsed = Cette fois, ça ne s’est pas fait. Merci d’avoir proposé, ça compte !
which-match = De laquelle s’agit-il ?
undone-accept = C’est annulé : personne ne saura que vous aviez dit oui.
undone-decline = C’est annulé. Finalement, c’est possible ?

introduced-giver = Bonne nouvelle : votre aide ferait plaisir à { $name }.
introduced-needer = Bonne nouvelle : { $name } veut bien vous aider.
introduced-direct = Pour vous écrire :
introduced-relay = Vous n’êtes pas sur la même plateforme, alors je transmets : ce que vous m’écrivez ici arrive chez { $name }, en texte seulement. { COMMAND("end") } y met fin.
introduced-care = Si c’est une première rencontre, choisissez un endroit où il y a du monde.
someone = cette personne
ended = La conversation avec { $name } est terminée. Merci à vous deux !
ended-by-other = { $name } a mis fin à la conversation que je transmettais. Merci à vous deux !
relayed = { $name } : { $text }
told = Transmis à { $name }.
which-conversation = À qui dois-je le transmettre ?
which-conversation-end = Quelle conversation faut-il terminer ?
outcome = Est-ce que ça a marché avec { $name } ?
not-worked = Merci de me l’avoir dit. { COMMAND("need") } relance une demande quand vous voulez.
not-worked-still-open = Merci de me l’avoir dit. Votre demande reste ouverte, je continue à chercher.
thanks = Ça a marché avec { $name } : merci pour ce coup de main !
allow = Ce que vous avez écrit peut servir à des gens du voisinage sur { $platform }. Puis-je y montrer vos mots ? Sinon, je dis seulement de quoi il s’agit. Dans les deux cas, votre nom reste chez moi.
platforms-are = Vos mots peuvent être montrés sur : { $where }.
platform-allowed = Merci. Vos mots peuvent désormais être montrés sur { $platform } ; { COMMAND("platforms") } pour changer d’avis.
platform-refused = Entendu : sur { $platform }, je dis seulement de quoi il s’agit. { COMMAND("platforms") } pour changer d’avis.

## Boutons

button-can-help = Je peux aider
button-need-this = J’en ai besoin
button-close = Clore
button-close-one = Clore { $id }
button-edit-one = Modifier { $id }
button-offer-one = J’ai besoin de { $id }
button-need-one = Je peux aider pour { $id }
button-open = Ouvrir notre conversation
button-keep = La garder ouverte
button-not-now = Pas maintenant
button-introduce = Oui, présentez-nous
button-no-thanks = Non, merci
button-worked = Oui, ça a marché
button-not-worked = Non, pas cette fois
button-not-needed = Plus besoin
button-undo = Annuler
button-forget = Tout effacer
button-erase = Oui, tout effacer
button-keep-all = Non, garder
button-link-anyway = Relier, annonces comprises
button-unlink = Oui, détacher
button-keep-linked = Non, laisser
button-allow = Autoriser { $platform }
button-disallow = Ne plus montrer sur { $platform }
button-yes = Oui
button-no = Non
button-its-me = C’est moi
button-offer-it = Je le propose
button-ask-for-it = J’en ai besoin

## Parler avec le bot

hello = Bonjour { $name } ! J’aide les gens du voisinage à se trouver.
hello-what = Dites-moi ce qu’il vous faut ({ COMMAND("need") } une échelle) ou ce que vous proposez ({ COMMAND("offer") } ma perceuse). Quand deux annonces vont ensemble, je pose la question en privé, des deux côtés, et je ne présente que si les deux ont dit oui.
hello-next = { COMMAND("help") } montre tout, { COMMAND("privacy") } ce que je garde.
room-hello = Bonjour ! J’aide les gens d’ici à se donner des coups de main : { COMMAND("offer") } et { COMMAND("need") }, avec vos mots.
room-hello-next = Je ne lis que ce qui m’est adressé. { COMMAND("help") } montre le reste, { COMMAND("privacy") } ce que je garde.
invitation = Je réponds en privé. Ouvrez notre conversation une fois, et je continue là-bas.
reply-hint = Répondez à ce message.
offer-or-need = Vous le proposez, ou vous en avez besoin ?
which-community = De quelle communauté s’agit-il ?
no-community = Vous ne faites pas encore partie d’une communauté ici. Dites-moi d’abord un mot dans votre groupe, { COMMAND("help") } par exemple ; si je n’y suis pas, demandez à qui s’en occupe de m’ajouter.
who-is-it = Vous parlez au nom du groupe, je ne vois donc pas qui vous êtes. Appuyez, et je continue.
text-only = Je ne sais lire que du texte. Écrivez-le en quelques mots.
unreadable = Je n’ai pas pu déchiffrer votre message. Pouvez-vous l’envoyer encore une fois ?
cancelled = C’est oublié. Rien n’a changé.
nothing-to-cancel = Il n’y avait pas de question en attente.
apology = Quelque chose n’a pas marché de mon côté, toutes mes excuses. Rien n’a changé ; réessayez dans un instant.

help-title = Ce que vous pouvez me dire
help-line = { $command } — { $summary }
help-stewards = Pour qui s’occupe de la communauté
help-more = Vous pouvez aussi répondre { COMMAND("need") } ou { COMMAND("offer") } à votre propre message, et tout marche aussi en privé.
language-which = Quelle langue dois-je parler avec vous ?
language-set = Je vous parle désormais en français.

undone-post = C’est annulé : l’annonce n’est plus ouverte.
undone-edit = C’est annulé. Le texte est de nouveau :
undone-close = C’est annulé : l’annonce est de nouveau ouverte.

## Communauté et comptes

community-is = Voici { $name }, dans { $rooms }.
community-room = { $title } ({ $platform })
room-untitled = un salon
community-how = Pour la nommer : { COMMAND("community") } suivi du nom, par qui s’en occupe.
community-named = Cette communauté s’appelle désormais { $name }.
community-next = { COMMAND("link") } relie un autre salon, sur n’importe quelle plateforme. { COMMAND("settings") } montre la langue, les horaires et le reste.
community-chosen = Entendu, { $name }. Vos messages privés s’y rapportent désormais.
link-room-code = Dites ceci dans l’autre salon : { COMMAND("link") } { $code }
link-account-code = Dites-moi ceci en privé depuis votre autre compte : { COMMAND("link") } { $code }
link-code-once = Ce code sert une seule fois, pendant dix minutes.
link-room-done = Ce salon fait désormais partie de { $name }.
link-account-done = Les deux comptes sont à vous : pour moi, vous êtes une seule personne.
link-already = Ce salon fait déjà partie de { $name }.
link-has-posts = { $count ->
    [one] Il y a une annonce ouverte dans ce salon. Elle suivrait.
   *[other] Il y a { $count } annonces ouvertes dans ce salon. Elles suivraient.
}
unlink-room-sure = Détacher ce salon de { $name } ? Ses annonces restent dans la communauté.
unlink-account-sure = Détacher ce compte des autres ? Vos annonces restent avec les autres.
unlink-room-done = Ce salon ne fait plus partie de { $name }.
unlink-account-done = Ce compte est désormais à part.
unlink-kept = Entendu, rien ne change.
settings-title = Réglages de { $name }
settings-how = Pour en changer un : { COMMAND("settings") } quiet 22:00-07:00
setting-set = C’est réglé.
setting-language = la langue de la communauté
setting-zone = son fuseau horaire
setting-quiet = les heures où je n’écris à personne de moi-même
setting-offers = durée de vie d’une offre, en jours
setting-needs = durée de vie d’une demande, en jours
setting-town = la ville, pour comprendre les lieux
setting-room-reminder = les rappels dans les salons

## Prendre soin les uns des autres

blocked = C’est fait : je ne vous mettrai plus en relation. Personne n’en saura rien.
unblocked = C’est fait : tout est comme avant.
block-how = Répondez { COMMAND("block") } à ce que quelqu’un a dit, ou donnez l’annonce ({ COMMAND("block") } p4t9). Personne n’en saura rien, et cela s’annule ici.
reported = Merci. Les personnes qui s’occupent du groupe vont regarder ; votre nom n’est pas donné.
reported-nobody = Merci. Personne ne s’occupe encore de cette communauté ici : parlez-en à qui administre le groupe. { COMMAND("block") } met quelqu’un à distance tout de suite.
report-shown = Quelqu’un, dans { $community }, vous demande de regarder ce que { $name } a écrit :
report-reason = La raison donnée : { $reason }
decided-down = C’est retiré. La personne saura pourquoi.
decided-mute = C’est fait, pour une semaine. La personne saura pourquoi.
decided-fine = Entendu, rien ne change.
decided-already = C’est déjà décidé.
measure-down = Les personnes qui s’occupent de votre communauté ont retiré ce que vous aviez écrit :
measure-mute = Les personnes qui s’occupent de votre communauté vous demandent une pause : pas d’annonce pendant { $days } jours, à cause de ceci :
measure-next = Si c’est une erreur, parlez-en à qui administre le groupe.
button-take-down = Retirer l’annonce
button-mute = Mettre en pause { $days } jours
button-fine = Rien à faire
button-block = Bloquer { $name }
button-unblock = Débloquer { $name }

## Confidentialité

privacy-title = Ce que vous voulez peut-être savoir
privacy-host = { $name } gère ce service.
privacy-host-unnamed = Qui gère ce service n’a pas encore indiqué son nom : demandez à la personne qui m’a ajouté.
privacy-funding = Financement : { $funding }.
privacy-funding-unsaid = Qui paie n’a pas été précisé. Personne ne peut payer pour passer devant.
privacy-kept = Ce que je garde, et jusqu’à quand :
privacy-account = le nom et le numéro de votre compte, jusqu’à ce que vous les effaciez avec { COMMAND("forget") }
privacy-posts = vos annonces : offres { $offers } jours, demandes { $needs } jours, ou jusqu’à ce que vous les fermiez ; closes, jusqu’à ce que vous les effaciez
privacy-answers = votre oui ou votre non à une demande ; l’autre personne n’apprend jamais un non
privacy-relay = les messages que je transmets, jusqu’à leur remise
privacy-reports = ce que vous signalez, pendant un an : qui s’occupe du groupe le voit, sans votre nom
privacy-never = ce que vous dites aux autres dans le groupe : jamais. Je ne lis que ce qui m’est adressé
privacy-platforms = Vos mots ne vont sur une autre plateforme que si vous l’autorisez : { COMMAND("platforms") }.
privacy-rights = { COMMAND("mydata") } montre tout, { COMMAND("forget") } efface tout.
mydata-title = Tout ce que je garde sur vous
mydata-account = { $platform } : { $name }
mydata-member = membre de { $name }
mydata-steward = s’occupe de { $name }
mydata-matches = { $count ->
    [0] aucune mise en relation
    [one] une mise en relation
   *[other] { $count } mises en relation
}
mydata-waiting = { $count ->
    [0] aucun message en attente pour vous
    [one] un message en attente pour vous
   *[other] { $count } messages en attente pour vous
}
mydata-posts = Vos annonces :
mydata-file = Le fichier contient chaque détail.
status-open = ouverte
status-met = ça a marché
status-withdrawn = close
status-expired = arrivée à son terme
forget-sure = Cela efface tout ce que je garde sur vous : vos annonces, vos réponses, votre compte. Il n’y a pas de retour en arrière. On y va ?
forget-limits = Ce que d’autres ont déjà reçu de vous reste chez eux.
forget-kept = Entendu, tout reste.
forgotten = Tout ce qui vous concerne est effacé. Si vous m’écrivez à nouveau, on repart de zéro.

## Erreurs : ce qui s’est passé, et que faire

error-unknown-command = Je ne connais pas { $word }. Vouliez-vous dire { COMMAND($near) } ?
error-unknown-command-alone = Je ne connais pas { $word }. { COMMAND("help") } montre ce que vous pouvez dire.
error-empty = Il n’y a pas de mots. Dites-moi en quelques mots de quoi il s’agit.
error-too-long = Cela fait { $length } caractères ; { $max } au plus, s’il vous plaît.
error-no-words = Il me faut quelques mots pour comprendre. De quoi s’agit-il ?
error-only-link = Je n’ouvre pas les liens. Dites-moi en quelques mots de quoi il s’agit.
error-same-offer = Vous l’avez proposé tout à l’heure : c’est { $id }, toujours ouverte.
error-same-need = Vous l’avez demandé tout à l’heure : c’est { $id }, toujours ouverte.
error-too-many = Vous avez { $max } annonces ouvertes. Fermez-en une d’abord : { COMMAND("mine") }
error-no-posts = Vous n’avez rien d’ouvert.
error-no-such-post = Il n’y a pas d’annonce ouverte { $id } ici. { COMMAND("mine") } montre les vôtres.
error-not-your-post = Cette annonce est à quelqu’un d’autre, elle reste donc comme elle est.
error-post-closed = C’est déjà clos. Merci quand même !
error-own-post = Celle-ci est la vôtre. Quelqu’un d’autre appuiera, avec un peu de chance.
error-not-your-match = Je n’ai pas de question de ce genre pour vous.
error-nothing-asked = Il n’y a pas de question en attente pour vous.
error-too-late = C’est réglé entre-temps. Merci quand même !
error-nothing-to-undo = Il n’y a rien à annuler : je retiens votre dernière action pendant dix minutes.
error-too-late-to-undo = L’autre personne a déjà avancé, on ne peut plus revenir en arrière.
error-language = Je parle { $names }.
error-stewards-only = Seules les personnes qui administrent le groupe peuvent le faire. Demandez-leur.
error-room-managers-only = Seules les personnes qui administrent ce salon peuvent le relier à une communauté.
error-code = Ce code ne marche pas : il sert une fois, pendant dix minutes. { COMMAND("link") } en donne un nouveau.
error-code-same-account = Dites le code depuis votre autre compte.
error-not-linked = C’est le seul compte que je vous connais.
error-name-in-room = Pour nommer la communauté, dites-le dans son groupe.
error-no-conversation = Il n’y a pas de conversation en cours.
error-private-only = Dites-le-moi en privé.
error-setting = Je connais ces réglages : { $keys }.
error-setting-zone = Utilisez un nom comme Europe/Paris.
error-setting-quiet = Écrivez-le comme ceci : 21:00-08:00.
error-setting-days = Donnez un nombre de jours de 1 à 365.
error-setting-on-off = Dites on ou off.
error-about-yourself = C’est la vôtre.
error-not-blocked = Il n’y a rien à débloquer.
error-report-what = Répondez { COMMAND("report") } à ce qui ne va pas, ou donnez l’annonce : { COMMAND("report") } p4t9
error-no-report = Je ne connais pas ce signalement.
error-muted = Les personnes qui s’occupent du groupe vous ont demandé une pause jusqu’au { $until }. Vous pouvez toujours lire, chercher et répondre en privé.
error-too-fast = Cela fait beaucoup à la fois pour moi. Laissez-moi une minute, s’il vous plaît.
error-platform = Dites telegram, discord ou matrix, puis yes ou no.
