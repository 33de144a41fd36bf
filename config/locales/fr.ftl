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
    .reason = Pourquoi, si vous voulez : autre chose, mauvais moment, trop loin, plus d’actualité, non ?
why = pourquoi
    .summary = Pourquoi je vous ai posé une question
    .id = Laquelle ?
end = terminer
    .summary = Terminer une conversation que je transmets
    .conversation = Laquelle ?
event = événement
    .summary = Organiser quelque chose, en une phrase ou pas à pas
    .event = Quel événement ?
    .what = Que prévoyez-vous ? Par exemple : Repair café, samedi 14h-17h, salle Jaurès
    .when = C’est quand ? Par exemple : samedi 14h-17h, ou tous les mardis à 18h
    .where = C’est où ? (« plus tard » si ce n’est pas encore fixé)
events = événements
    .summary = Voir ce qui est prévu
    .which = Cette semaine, tout, ou les miens ?
agenda = agenda
    .summary = Voir où je vais et ce que j’organise
    .which = Les miens, cette semaine ou tout ? Ou bien ics pour un fichier, lien pour une adresse
rsvp = présence
    .summary = Dire si vous venez
    .event = Quel événement ?
    .answer = oui, peut-être ou non ; +2 pour les gens qui vous accompagnent ; toutes pour chaque date
reminders = rappels
    .summary = Choisir quand je vous rappelle vos rendez-vous
    .when = Quand : aucun, veille, une heure, les deux, ou par exemple 2h, 3 jours ?
bring = apporter
    .summary = Dire ce que vous apportez à réparer
    .event = À quel événement ?
    .thing = Qu’apportez-vous ?
desk = permanence
    .summary = Voir un lieu où l’on trouve de l’aide, ou en ajouter un
    .desk = Quelle permanence ?
    .what = Comment s’appelle-t-elle, quand et où ? Ex. : Aide administrative, mardi 9h-12h, mairie
    .when = Quand est-ce ouvert ? Par exemple : mardi 9h-12h, ou 1er lundi du mois 14h-16h
    .where = C’est où ? Le quartier entre parenthèses : place du marché (Empalot)
desks = permanences
    .summary = Voir où trouver de l’aide : ce qui est ouvert, et ce qui ouvre ensuite
    .words = De quoi avez-vous besoin, ou dans quel quartier ?
undo = défaire
    .summary = Revenir sur votre dernière action
cancel = annuler
    .summary = Oublier la question que je viens de poser
    .event = Quel événement faut-il annuler ?
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
words = mots
    .summary = Dire ce que signifient les mots d’ici
    .word = Quel mot ?
    .meaning = Qu’est-ce que c’est ? Le mot courant, par exemple : échelle
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
plan = planifier
    .summary = Publier ce que vous prévoyez
    .event = Quel événement ?
    .step = Et ensuite ?
change = changer
    .summary = Changer ce qui est prévu
    .event = Quel événement ?
    .what = Que faut-il changer ?
    .to = Qu’est-ce que ce sera ?
take = prendre
    .summary = Se charger de quelque chose qu’on apporte
    .event = Quel événement ?
    .item = Lequel ?
recap = bilan
    .summary = Dire comment ça s’est passé
    .event = Quel événement ?
    .what = Quelle date ?
    .present = Combien de personnes sont venues ?

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
words-kept = des mots qui restent là où c’est chiffré

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

why-need = Ce que je lis dans la demande : { $things }.
why-offer = Ce que je lis dans la proposition : { $things }.
why-nothing = rien que je connaisse
why-act-thing = { $thing } (à donner ou à prêter)
why-act-repair = { $thing } (à réparer)
why-act-lesson = { $thing } (à apprendre)
why-act-service = { $thing } (à faire)
why-act-partner = { $thing } (ensemble)
why-same = Les deux parlent de la même chose : { $need }.
why-kind = Ce qui est proposé ({ $offer }) est une sorte de ce qui est demandé ({ $need }).
why-wider = Ce qui est proposé ({ $offer }) comprend ce qui est demandé ({ $need }).
why-near = Ce qui est proposé ({ $offer }) est proche de ce qui est demandé ({ $need }).
why-times = Les moments indiqués de part et d’autre vont ensemble.
why-ruled-out = Ce qui a été exclu n’y fait pas obstacle.
why-sure-very = Je n’ai guère de doute.
why-sure-rather = Je pense que cela convient, mais je peux me tromper.
why-pressed = Quelqu’un a appuyé sur le bouton d’un message : je n’ai rien comparé.
why-no = Si c’est autre chose, dites non, puis « Autre chose » : je m’en souviendrai, et personne n’en saura rien.
both-about = Vos deux messages parlent de : { $things }
ask-giver = Quelqu’un du voisinage cherche quelque chose que vous avez peut-être :
ask-giver-own = Ce que vous proposez intéresse quelqu’un du voisinage :
ask-giver-unquoted = Quelqu’un du voisinage, sur une autre plateforme, cherche quelque chose que vous avez peut-être.
ask-giver-kept = Quelqu’un du voisinage cherche quelque chose que vous avez peut-être. Ses mots restent là où c’est chiffré.
ask-needer = Quelqu’un du voisinage peut vous aider :
ask-needer-own = Quelqu’un a vu votre demande et peut vous aider :
ask-needer-unquoted = Quelqu’un du voisinage, sur une autre plateforme, peut vous aider.
ask-needer-kept = Quelqu’un du voisinage peut vous aider. Ses mots restent là où c’est chiffré.
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
decline-ask = Si vous voulez, dites-moi pourquoi : cela reste entre nous.
decline-thanks = Merci, c’est noté. Personne d’autre ne le voit.
decline-thanks-other = Merci : j’en tiens compte pour la suite, et personne d’autre ne le voit.
words-reason-other = autre, autre chose, pas ça, pas la même chose
words-reason-time = moment, mauvais moment, pas le moment, pas le bon moment, pas ce jour-là, date
words-reason-far = loin, trop loin
words-reason-gone = plus d’actualité, plus là, plus disponible, parti, donné, déjà donné
words-reason-no = non, pas intéressé, pas intéressée, ça ne me dit rien, sans intérêt
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
allow-encrypted = Ce que vous avez écrit est chiffré, et peut servir à des gens du voisinage sur { $platform }, là où rien ne l’est. Puis-je y montrer vos mots ? Sinon, je dis seulement de quoi il s’agit. Dans les deux cas, votre nom reste chez moi.
allow-carrying = Je n’ai pas encore transmis : ici c’est chiffré, et ce que { $name } lit sur { $platform } ne l’est pas. Puis-je porter sur { $platform } ce que vous écrivez ici ?
allow-public = Ici, c’est chiffré. Les événements, les permanences, le nom d’une communauté et le reste sont pour tout le monde : leurs mots se lisent aussi là où rien n’est chiffré. Puis-je y employer ce que vous écrivez ici ?
platforms-are = Vos mots peuvent être montrés sur : { $where }.
platforms-are-encrypted = Ce que vous écrivez là où c’est chiffré peut aussi être montré sans chiffrement sur : { $where }.
platforms-are-public = Ce que vous écrivez là où c’est chiffré peut servir aux événements, aux permanences et au reste, que tout le monde peut lire.
platform-allowed-plain = Merci. Vos mots peuvent désormais être montrés sur { $platform } ; { COMMAND("platforms") } pour changer d’avis.
platform-allowed-encrypted = Merci. Ce que vous écrivez là où c’est chiffré peut désormais être montré sans chiffrement sur { $platform } ; { COMMAND("platforms") } pour changer d’avis.
platform-allowed-public = Merci. Ce que vous écrivez là où c’est chiffré peut désormais servir aux événements, aux permanences et au reste ; { COMMAND("platforms") } pour changer d’avis.
platform-refused-plain = Entendu : sur { $platform }, je dis seulement de quoi il s’agit. { COMMAND("platforms") } pour changer d’avis.
platform-refused-encrypted = Entendu : ce que vous écrivez là où c’est chiffré n’est pas montré sans chiffrement sur { $platform }. { COMMAND("platforms") } pour changer d’avis.
platform-refused-public = Entendu : ce que vous écrivez là où c’est chiffré ne sert ni aux événements, ni aux permanences, ni au reste. { COMMAND("platforms") } pour changer d’avis.

## Événements

in-days = { $count ->
    [0] aujourd’hui
    [1] demain
    [one] dans { $count } jour
   *[other] dans { $count } jours
}
event-last = { $when }, pour la dernière fois
event-next = Prochaine date : { $when }
event-zone = Les heures sont celles de { $zone }.
event-place = Où : { $place }
event-by = Organisation : { $name }
event-counts = { $going ->
    [0] Personne n’a encore dit oui{ $maybe ->
        [0] {"."}
       *[other] , { $maybe } peut-être.
    }
    [one] { $going } personne vient{ $maybe ->
        [0] {"."}
       *[other] , { $maybe } peut-être.
    }
   *[other] { $going } personnes viennent{ $maybe ->
        [0] {"."}
       *[other] , { $maybe } peut-être.
    }
}
event-seats = { $left ->
    [0] { $waiting ->
        [0] C’est complet : toute nouvelle réponse va sur la liste d’attente.
       *[other] C’est complet, { $waiting } sur la liste d’attente.
    }
    [one] Il reste une place.
   *[other] Il reste { $left } places.
}
event-slot = { $left ->
    [0] { $wanted } { $role } : c’est trouvé
   *[other] { $wanted } { $role } : encore { $left } à trouver
}
event-names = Viennent : { $names }
event-gone = Cet événement a été retiré.
event-off = Annulé : { $title } ({ $when }).
event-was = { $title }, c’est passé. Merci à tout le monde !

preview-lead = Voici ce que j’ai compris. Personne d’autre ne le voit encore :
preview-seats = { $count ->
    [one] Une place ; ensuite, c’est la liste d’attente.
   *[other] { $count } places ; ensuite, c’est la liste d’attente.
}
preview-rooms = { $count ->
    [0] Il n’y a pas encore de salon où le publier.
    [one] Je le publierai dans { $rooms }.
   *[other] Je le publierai dans : { $rooms }.
}
which-date = De quelle date s’agit-il pour « { $title } » ?
which-event = De quel événement s’agit-il ?
entry-answer = Qui vient, et votre réponse : { COMMAND("event") } { $id }
entry-no-place = à préciser
published = « { $title } » est publié dans { $rooms }. Je tiens ce message à jour au fil des réponses, et je préviens à temps les gens qui viennent.
published-next = C’est { $id } : { COMMAND("event") } { $id } montre qui vient et permet d’y changer quelque chose.
published-already = « { $title } » est déjà publié.
dropped = C’est abandonné. Personne ne l’a vu.
when-time = J’ai compris le jour, mais pas l’heure.
when-past = C’est déjà passé.
when-impossible = Cette date ou cette heure n’existe pas.
when-words = Je n’ai pas compris cette date.
when-choice = Cela peut être plusieurs dates.

change-what = Que faut-il changer à « { $title } » ?
change-which = Une seule date de « { $title } », ou toutes ?
change-when = Ce sera quand ? Les heures seules gardent le jour.
change-where = Ce sera où ?
change-zone = Ses heures sont celles de quel endroit ? Par exemple : Europe/Lisbon
change-title = Quel sera son titre ?
change-details = Que faut-il savoir ?
change-seats = Combien de places ? (« sans limite » si tout le monde peut venir)
change-helpers = Qui cherchez-vous ? Par exemple : 2 bricoleuses, 1 cuisinier
changed-done = C’est changé : « { $title } ». Je le dis, une seule fois, à qui compte dessus.
off-sure = Annuler « { $title } » ? Je le dirai à qui compte dessus.
off-which = Que faut-il annuler de « { $title } » ? Je le dirai à qui compte dessus.
off-done = C’est annulé : « { $title } ». Je le dis à qui compte dessus.
off-done-one = Cette date de « { $title } » est annulée, les autres restent. Je le dis à qui compte dessus.

changed = Il y a du changement pour « { $title } » :
changed-title = Le titre est désormais « { $title } ».
changed-when = C’était { $was } ; c’est maintenant { $is }.
changed-zone = Ses heures sont désormais celles de { $zone } : { $is }.
changed-zone-here = À l’heure de { $zone }, c’est { $is }.
changed-place = C’est ici : { $place }
no-place = pas encore fixé
called-off = « { $title } » ({ $when }) n’aura pas lieu. Toutes mes excuses ; inutile de venir.
gone = Un rendez-vous auquel vous pensiez aller, { $when }, n’aura finalement pas lieu.

## Réponses

rsvp-going = C’est noté : vous venez à « { $title } », { $when }.
rsvp-maybe = C’est noté : vous viendrez peut-être à « { $title } », { $when }.
rsvp-not = C’est noté : vous ne venez pas à « { $title } », { $when }.
rsvp-waiting = Il ne reste pas assez de places à « { $title } » ({ $when }) : vous avez le numéro { $turn } sur la liste d’attente. Dès qu’une place se libère, elle est à vous, et je vous le dis.
rsvp-going-all = C’est noté : vous venez à « { $title } » chaque fois, { $when }.
rsvp-maybe-all = C’est noté : vous viendrez peut-être à « { $title } », { $when }.
rsvp-not-all = C’est noté : vous ne venez plus à « { $title } ».
rsvp-waiting-all = C’est noté : vous venez à « { $title } » chaque fois qu’il y a de la place, { $when }. La prochaine date est complète : vous avez le numéro { $turn } sur la liste d’attente, et je vous préviens dès qu’une place se libère.
rsvp-role = Votre rôle : { $role }. Merci !
rsvp-guests = { $count ->
    [one] Une personne vous accompagne.
   *[other] { $count } personnes vous accompagnent.
}
rsvp-reminders = Je vous le rappelle { $leads } ; { COMMAND("reminders") } pour changer d’avis.
rsvp-ask = Venez-vous à « { $title } », { $when } ?
rsvp-is-going = Vous venez.
rsvp-is-waiting = Vous êtes sur la liste d’attente.
rsvp-is-maybe = Vous viendrez peut-être.
rsvp-is-not = Vous ne venez pas.
undone-rsvp = C’est annulé : votre réponse à « { $title } » est celle d’avant.
counted = { $count ->
    [0] Plus personne sans compte n’est compté pour « { $title } » ({ $when }) : { $going } en tout.
    [one] Une personne sans compte est comptée pour « { $title } » ({ $when }) : { $going } en tout.
   *[other] { $count } personnes sans compte sont comptées pour « { $title } » ({ $when }) : { $going } en tout.
}
seat = Une place s’est libérée, elle est à vous : vous venez à « { $title } », { $when }.
agenda-week = Cette semaine
agenda-all = Ce qui est prévu
agenda-mine = Où vous allez, et ce que vous organisez
calendar-file = Ce fichier s’ouvre dans votre agenda. C’est une copie : après un changement, demandez-le-moi à nouveau.
agenda-link = { $whose ->
    [me] Pour votre logiciel d’agenda, comme un agenda auquel s’abonner ; les changements arrivent tout seuls :
   *[community] L’agenda de { $name }, pour s’y abonner ; faites-le circuler comme bon vous semble :
}
agenda-link-shows-me = Cette adresse montre, à quiconque la connaît, où vous allez, où vous irez peut-être et ce que vous organisez, mais pas qui d’autre vient ; { COMMAND("agenda") } lien nouveau en met une autre à sa place, { COMMAND("agenda") } lien stop y met fin.
agenda-link-shows-community = Cette adresse montre, à quiconque la connaît, ce qui est prévu dans { $name }, mais pas qui organise ni qui vient, et aucun numéro de téléphone ni adresse de courriel ; { COMMAND("agenda") } lien communauté nouveau en met une autre à sa place, { COMMAND("agenda") } lien communauté stop y met fin.
agenda-link-ended = { $whose ->
    [me] Plus aucune adresse ne montre votre agenda. { COMMAND("agenda") } lien en crée une nouvelle.
   *[community] Plus aucune adresse ne montre l’agenda de { $name }. { COMMAND("agenda") } lien communauté en crée une nouvelle.
}
agenda-link-missing = Je n’ai pas encore d’adresse que les logiciels d’agenda puissent lire ; qui gère ce service peut m’en donner une. D’ici là, un fichier fait l’affaire : après un changement, demandez-le-moi à nouveau.
agenda-none-week = Rien n’est prévu cette semaine. { COMMAND("event") } permet d’organiser quelque chose.
agenda-none-all = Rien n’est encore prévu. { COMMAND("event") } permet d’organiser quelque chose.
agenda-none-mine = Vous n’avez encore dit oui à rien. { COMMAND("events") } montre ce qui est prévu.
agenda-line = { $title }, { $when }{ $place ->
    [none] {""}
   *[other] {" "}({ $place })
}{ $mine ->
    [going] {" "}— vous venez
    [maybe] {" "}— vous viendrez peut-être
    [waiting] {" "}— vous êtes sur la liste d’attente
    [not] {" "}— vous ne venez pas
   *[none] {""}
}

## Rappels

reminder = Rappel : « { $title } », c’est { $days } : { $when }.
reminder-late = Toutes mes excuses, ceci arrive en retard.
reminder-maybe = Venez-vous ?
organiser-reminder = Votre « { $title } », c’est { $days } : { $when }.
organiser-nobody = Personne n’a encore répondu. Un mot dans le groupe peut aider, ou un autre moment.
missed = Des rappels ne sont pas partis avant le début de « { $title } » ({ $when }). Toutes mes excuses.
reminders-are = Je vous rappelle vos rendez-vous { $leads }.
reminders-none = Je ne vous rappelle aucun rendez-vous.
reminders-how = Pour choisir autrement : { COMMAND("reminders") } 2h, 3 jours
lead-day = la veille à 18 h
lead-days = { $count ->
    [one] un jour avant
   *[other] { $count } jours avant
}
lead-hours = { $count ->
    [one] une heure avant
   *[other] { $count } heures avant
}
lead-minutes = { $count ->
    [one] une minute avant
   *[other] { $count } minutes avant
}

## Ateliers de réparation

bring-noted = C’est noté : vous apportez « { $item } » à « { $title } ». Qui vient peut le voir, et s’en charger.
bring-undone = Entendu : « { $item } » reste à la maison.
items-title = Ce que les gens apportent :
items-none = Personne n’a encore dit ce qui sera apporté à « { $title } ».
item-line = { $number }. { $item }{ $state ->
    [mine] {" "}— vous vous en chargez
    [taken] {" "}— quelqu’un s’en charge
   *[free] {""}
}
item-yours = Merci : « { $item } » est pour vous. La personne qui l’apporte le saura.
item-taken = Bonne nouvelle : à « { $title } », quelqu’un regardera ce que vous apportez : « { $item } ».
workshop = « { $title } » peut vous aider, { $when } :
recap-lead = Merci pour « { $title } » ! Comment ça s’est passé ?
recap-item = « { $item } » : est-ce que ça remarche ?
recap-why = « { $item } » : pourquoi pas ?
recap-thanks = Merci de me l’avoir dit, et merci pour l’organisation !
recap-present = { $count ->
    [one] Une personne est venue.
   *[other] { $count } personnes sont venues.
}
recap-repaired = Réparé : { $repaired } sur { $count }.
reason-part = Il manque une pièce
reason-worn = Trop d’usure
reason-time = Pas eu le temps
reason-unknown = On ne sait pas

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
button-reason-other = Autre chose
button-reason-time = Pas le bon moment
button-reason-far = Trop loin
button-reason-gone = Plus d’actualité
button-reason-no = Ça ne me dit rien
button-word-other = Autre chose
button-word-nothing = Rien qui s’échange
button-learning-reset = Oui, oublier
button-learning-keep = Non, garder
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
button-allow-plain = Autoriser { $platform }
button-allow-encrypted = { $platform } : mes mots chiffrés aussi
button-allow-public = Autoriser pour les événements
button-disallow-plain = Ne plus montrer sur { $platform }
button-disallow-encrypted = { $platform } : plus mes mots chiffrés
button-disallow-public = Ne plus autoriser pour les événements
button-yes = Oui
button-no = Non
choice-yes = Oui
choice-no = Non
button-its-me = C’est moi
button-offer-it = Je le propose
button-ask-for-it = J’en ai besoin
button-going = Je viens
button-maybe = Peut-être
button-not-going = Je ne viens pas
button-role = J’en suis : { $role }
button-coming = Je viens
button-cannot = Je ne peux pas
button-every-time = Chaque fois
button-bring = J’apporte quelque chose
button-see-items = Ce que les gens apportent
button-not-bringing = Finalement, non
button-take = Je prends : { $item }
button-publish = Publier
button-publish-all = Publier dans tous les salons
button-publish-in = Publier dans { $room }
button-change = Changer
button-drop = Abandonner
button-call-off = Annuler l’événement
button-off-yes = Oui, annuler
button-keep-event = Non, maintenir
button-only = Seulement { $when }
button-all-dates = Toutes les dates
button-field-when = Date et heure
button-field-where = Lieu
button-field-zone = Fuseau horaire
button-field-title = Titre
button-field-details = Précisions
button-field-seats = Places
button-field-helpers = Coups de main
button-see-event = Voir
button-agenda-week = Cette semaine
button-agenda-all = Tout
button-agenda-mine = Mes rendez-vous
button-agenda-file = Fichier d’agenda
button-agenda-link = Adresse d’agenda
button-agenda-link-new = Une autre adresse
button-agenda-link-off = Y mettre fin
button-agenda-link-community = Celle du groupe
button-reminders-none = Aucun
button-reminders-day = La veille
button-reminders-hour = Une heure avant
button-reminders-both = Les deux
button-repaired = Réparé
button-not-repaired = Pas réparé
button-other-number = Un autre nombre

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
help-more = { MESSAGES() ->
    [menu] Le menu d’un message, sous « Applications », propose aussi « { accept.on-message } » et « { report.on-message } », et tout marche en privé.
   *[reply] Vous pouvez aussi répondre { COMMAND("need") } ou { COMMAND("offer") } à votre propre message, et tout marche aussi en privé.
}
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
link-room-code = Dites ceci dans l’autre salon : /{ link } { $code } (sur Matrix : { "!" }{ link } { $code })
link-account-code = Dites-moi ceci en privé depuis votre autre compte : /{ link } { $code } (sur Matrix : { "!" }{ link } { $code })
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
settings-learning = { COMMAND("settings") } learning reset me fait oublier ce que vos réponses m’ont appris.
learning-sure = Oublier ce que les réponses de cette communauté m’ont appris ? Il n’y a pas de retour en arrière. Les annonces et les mises en relation restent.
learning-reset = C’est oublié : je juge comme au premier jour.
learning-kept = Entendu, rien ne change.
setting-set = C’est réglé.
setting-language = la langue de la communauté
setting-zone = son fuseau horaire
setting-quiet = les heures où je n’écris à personne de moi-même
setting-offers = durée de vie d’une offre, en jours
setting-needs = durée de vie d’une demande, en jours
setting-town = la ville, pour comprendre les lieux
setting-room-reminder = les rappels dans les salons
words-lead = Des mots que je n’ai pas compris, les plus courants d’abord. Dites-moi ce que c’est, et je les lis ainsi désormais, dans cette communauté seulement.
words-none = Il n’y a pas de mot ici dont je doive demander le sens.
words-known = { $count ->
    [one] Cette communauté m’a appris un mot. { COMMAND("words") } export le montre.
   *[other] Cette communauté m’a appris { $count } mots. { COMMAND("words") } export les montre.
}
words-unknown = { $count ->
    [one] « { $word } », dans une annonce : qu’est-ce que c’est ?
   *[other] « { $word } », dans { $count } annonces : qu’est-ce que c’est ?
}
words-which = « { $word } » : qu’est-ce que c’est ? Écrivez le mot courant, par exemple : échelle
words-taught = { $count ->
    [0] Ici, je lis désormais « { $word } » comme « { $usual } ».
    [one] Ici, je lis désormais « { $word } » comme « { $usual } », y compris dans l’annonce ouverte qui le contient.
   *[other] Ici, je lis désormais « { $word } » comme « { $usual } », y compris dans les { $count } annonces ouvertes qui le contiennent.
}
words-nothing = Entendu, je ne demande plus rien sur « { $word } ».
words-forgotten = C’est oublié : « { $word } » n’a plus de sens particulier ici.
words-export = Ce que cette communauté m’a appris, sous la forme de config/concepts. Proposé en contribution, cela sert à toutes les autres :
words-yes = oui, o, d’accord, ok
words-no = non, n
words-encrypted = chiffré
words-say-export = export, exporter
words-say-forget = oublier, oublie
words-say-nothing = rien, aucun, rien qui s’échange

## Prendre soin les uns des autres

blocked = C’est fait : je ne vous mettrai plus en relation. Personne n’en saura rien.
unblocked = C’est fait : tout est comme avant.
block-how = { MESSAGES() ->
    [menu] Choisissez « { block.on-message } » dans le menu de ce que quelqu’un a dit, sous « Applications », ou donnez l’annonce ({ COMMAND("block") } p4t9). Personne n’en saura rien, et cela s’annule ici.
   *[reply] Répondez { COMMAND("block") } à ce que quelqu’un a dit, ou donnez l’annonce ({ COMMAND("block") } p4t9). Personne n’en saura rien, et cela s’annule ici.
}
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
privacy-answers = votre oui ou votre non à une demande, et pourquoi si vous le dites ; l’autre personne n’apprend jamais un non
privacy-words = les mots que je ne comprends pas, comptés sans nom, tant que les annonces qui les contiennent sont gardées
privacy-relay = les messages que je transmets, jusqu’à leur remise
privacy-events = vos réponses aux événements, et ce que vous y apportez : qui organise voit votre nom, les autres seulement des nombres ; jusqu’à 30 jours après
privacy-calendar = l’adresse secrète de votre agenda, si vous en avez demandé une, jusqu’à ce que vous y mettiez fin : qui la connaît voit vos rendez-vous, mais pas qui d’autre vient
privacy-reports = ce que vous signalez, pendant un an : qui s’occupe du groupe le voit, sans votre nom
privacy-never = ce que vous dites aux autres dans le groupe : jamais. Je ne lis que ce qui m’est adressé
privacy-platforms = Vos mots ne vont sur une autre plateforme que si vous l’autorisez : { COMMAND("platforms") }.
privacy-encrypted = Ce que vous écrivez là où c’est chiffré n’est montré ailleurs que si vous l’autorisez aussi.
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
error-accept-what = Ce message n’est pas une de mes annonces. Choisissez-en un où je dis qui cherche ou propose quelque chose, ou donnez l’annonce : { COMMAND("accept") } p4t9
error-nothing-asked = Il n’y a pas de question en attente pour vous.
error-reason = Je n’ai pas compris pourquoi. Je connais : { $known }.
error-too-late = C’est réglé entre-temps. Merci quand même !
error-nothing-to-undo = Il n’y a rien que je puisse annuler : je retiens seulement votre dernière action, pendant dix minutes.
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
error-agenda-link = Dites lien, lien nouveau ou lien stop ; qui s’occupe du groupe peut aussi dire lien communauté.
error-setting = Je connais ces réglages : { $keys }.
error-setting-zone = Utilisez un nom comme Europe/Paris.
error-setting-quiet = Écrivez-le comme ceci : 21:00-08:00.
error-setting-days = Donnez un nombre de jours de 1 à 365.
error-setting-on-off = Dites on ou off.
error-setting-learning = Écrivez : { COMMAND("settings") } learning reset
error-words-one = Donnez un seul mot, puis ce qu’il veut dire : { COMMAND("words") } grimpette échelle
error-words-known = Je connais déjà « { $word } », son sens ne change pas.
error-words-unknown = Je ne connais pas non plus « { $meant } ». Donnez un mot courant : { COMMAND("words") } { $word } échelle
error-words-no-meaning = « { $word } » n’a pas de sens particulier ici, il n’y a rien à oublier.
error-words-no-export = Cette communauté ne m’a encore appris aucun mot. { COMMAND("words") } montre ce que je ne comprends pas.
error-about-yourself = C’est la vôtre.
error-not-blocked = Il n’y a rien à débloquer.
error-report-what = { MESSAGES() ->
    [menu] Choisissez « { report.on-message } » dans le menu de ce qui ne va pas, sous « Applications », ou donnez l’annonce : { COMMAND("report") } p4t9
   *[reply] Répondez { COMMAND("report") } à ce qui ne va pas, ou donnez l’annonce : { COMMAND("report") } p4t9
}
error-no-report = Je ne connais pas ce signalement.
error-muted = Les personnes qui s’occupent du groupe vous ont demandé une pause jusqu’au { $until }. Vous pouvez toujours lire, chercher et répondre en privé.
error-too-fast = Cela fait beaucoup à la fois pour moi. Laissez-moi une minute, s’il vous plaît.
error-platform = Dites telegram, discord ou matrix, puis oui ou non.
error-not-public = Ici, c’est chiffré, et vous m’avez demandé d’y garder ce que vous écrivez. Pour ce que tout le monde peut lire, écrivez-le là où ce n’est pas chiffré, ou dites { COMMAND("platforms") } public oui.
error-no-such-event = Il n’y a pas d’événement { $id } ici. { COMMAND("events") } montre ce qui est prévu.
error-no-events = Rien n’est encore prévu. { COMMAND("event") } permet d’organiser quelque chose.
error-not-your-event = Seules la personne qui l’organise et celles qui s’occupent de la communauté peuvent y toucher.
error-event-off = « { $title } » est annulé.
error-event-over = « { $title } », c’est déjà passé.
error-no-such-date = Cette date n’est plus prévue. { COMMAND("events") } montre celles qui le sont.
error-no-room = { $left ->
    [0] Il n’y a plus de place, je laisse donc comme c’était.
    [one] Il ne reste qu’une place, je laisse donc comme c’était.
   *[other] Il ne reste que { $left } places, je laisse donc comme c’était.
}
error-role-taken = Il y a déjà assez de monde pour ce rôle : { $role }. Vous pouvez venir quand même.
error-rsvp-how = Je n’ai pas compris votre réponse. Dites par exemple { COMMAND("rsvp") } { $id } oui +2
error-only-host-counts = Les personnes sans compte sont comptées par qui organise. Pour les gens qui vous accompagnent, dites oui +2.
error-seats = Donnez un nombre de places de 1 à { $max }.
error-seats-taken = { $taken ->
    [one] Une place est déjà prise, il ne peut pas y en avoir moins.
   *[other] { $taken } places sont déjà prises, il ne peut pas y en avoir moins.
}
error-helpers = Écrivez-le comme ceci : 2 bricoleuses, 1 cuisinier
error-one-date-once = Pour une seule date d’une série, donnez une seule date : samedi 14h, par exemple.
error-series-needs-rhythm = Pour toutes les dates, dites le rythme : tous les samedis 14h, par exemple. Les heures seules gardent les jours.
error-too-many-events = Vous avez { $max } événements prévus. C’est beaucoup ; attendez que l’un soit passé, ou annulez-en un.
error-no-room-to-publish = Je ne suis encore dans aucun salon de cette communauté. Ajoutez-moi d’abord à l’un d’eux.
error-reminders = Dites aucun, veille, une heure, les deux, ou par exemple 2h, 3 jours.
error-too-many-items = Cela fait déjà { $max } objets ; gardez-en pour la prochaine fois.
error-list-for-those-coming = La liste est pour les gens qui viennent. Pour le dire : { COMMAND("rsvp") }
error-no-item = Il n’y a rien de tel sur la liste.
error-item-taken = Quelqu’un s’en charge déjà. Merci quand même !
error-present = Donnez un nombre.

## Permanences

desk-place = { $district ->
    [none] { $place }
   *[other] { $place }, { $district }
}
desk-stop = { $hours } : { $place }
desk-open = Ouvert en ce moment, jusqu’à { $until } : { $place }
desk-then = Ensuite, { $when } : { $place }
desk-next = Prochaine ouverture, { $when } : { $place }
desk-never = Aucune ouverture n’est prévue.
desk-closed-on = Fermé le { $day }
desk-closed-from = Fermé du { $from } au { $to }
desk-closed-then = Fermé exceptionnellement, { $when }
desk-closed-at = { $closed } : { $place }
desk-closed-anyway = Rien n’était prévu à ce moment-là. La date est-elle juste ?
desk-open-on = Ouvert exceptionnellement, { $when } : { $place }
desk-services = Pour quoi : { $services }
desk-welcome = Pour qui : { $welcome }
desk-cost = Prix : { $cost }
desk-access = Comment venir : { $access }
desk-unconfirmed = Personne ne l’a confirmée depuis { $days } jours : elle n’apparaît donc plus dans les listes. Mieux vaut se renseigner avant de se déplacer.
desk-done = C’est noté. Voici ce que tout le monde voit désormais :
desk-published = « { $name } » est dans la liste, et j’en parle à qui cherche ce genre d’aide.
desk-published-next = C’est { $id }. { COMMAND("desk") } { $id } fermé 24 décembre la ferme un jour, et { COMMAND("desk") } { $id } arrêt jeudi 14h-17h, place du marché ajoute un arrêt.
desk-confirmed = Merci ! « { $name } » reste dans la liste ; je vous le redemanderai dans 60 jours.
undone-desk = C’est annulé. Voici ce que tout le monde voit de nouveau :
undone-desk-published = C’est annulé : elle n’est plus dans la liste. Personne d’autre ne la voit :
desk-change = Que faut-il changer à « { $name } » ?
desk-ask-stop = Quand et où est l’autre arrêt ? Par exemple : jeudi 14h-17h, place du marché (Empalot)
desk-ask-closed = Quand est-ce fermé ? Par exemple : 24 décembre, ou du 24 décembre au 2 janvier ; un seul arrêt : 24 décembre, place du marché
desk-ask-closed-where = Quel arrêt est fermé ? « tous » les ferme tous.
desk-no-stop = Je ne connais pas d’arrêt « { $said } » ici. Il y a : { $known }
desk-ask-open = Quand est-ce ouvert en plus ? Par exemple : samedi 5 décembre 10h-12h
desk-ask-services = Qu’y trouve-t-on ? Par exemple : formulaires, impôts, aide informatique
desk-ask-welcome = À qui est-ce ouvert ?
desk-ask-cost = Combien ça coûte ?
desk-ask-access = Comment y va-t-on ?
desk-ask-name = Comment s’appelle-t-elle ?
desk-remove = Que faut-il retirer de « { $name } » ?
desk-remove-sure = Retirer complètement « { $name } » ? Il n’y a pas de retour en arrière.
desk-removed = « { $name } » est retirée.
desk-stewards = { $count ->
    [0] Les permanences sont ajoutées par les personnes qui s’occupent de la communauté : adressez-vous à qui administre le groupe.
   *[other] Les permanences sont ajoutées par les personnes qui s’occupent de la communauté : { $names }. Écrivez-leur s’il en manque une, ou si une information est fausse.
}
desk-check = « { $name } » : personne ne l’a confirmée depuis { $days } jours. Est-ce toujours juste ? Sans nouvelles d’ici deux semaines, je la retire des listes.
desk-hidden = « { $name } » n’apparaît plus dans les listes : personne ne l’a confirmée depuis { $days } jours, et mieux vaut ne rien dire qu’envoyer devant une porte close. Une pression la fait revenir.
desks-title = Où trouver de l’aide
desks-open = { $name } : ouvert jusqu’à { $until } ({ $place })
desks-next = { $name } : { $when } ({ $place })
desks-never = { $name } : aucune ouverture n’est prévue
desks-none = Il n’y a pas de permanence à montrer dans cette communauté pour l’instant. Les personnes qui s’en occupent en ajoutent avec { COMMAND("desk") }.
desks-none-for = Je ne connais pas de permanence pour « { $words } ». { COMMAND("need") } le demande à vos voisins.
desk-hint-open = { $after ->
    [none] La permanence « { $name } » ({ $id }) est ouverte jusqu’à { $until } ({ $place }).
   *[other] La permanence « { $name } » ({ $id }) est ouverte jusqu’à { $until } ({ $place }), puis { $after }.
}
desk-hint-after = { $when } ({ $place })
desk-hint-next = La permanence « { $name } » ({ $id }) peut aussi vous aider : { $after }.
when-end = Jusqu’à quelle heure ? Il me faut le début et la fin, par exemple 9h-12h.
when-rhythm = C’est une date unique. Pour des horaires habituels, dites le jour de la semaine : mardi 9h-12h.
when-once = Cela revient régulièrement. Donnez une date, ou d’une date à une autre.
button-still-right = Toujours juste
button-take-away = Retirer : { $what }
button-all-desks = Toutes les permanences
button-desk-stop = Ajouter un arrêt
button-desk-closed = Fermeture exceptionnelle
button-desk-open = Ouverture exceptionnelle
button-desk-services = Pour quoi
button-desk-welcome = Pour qui
button-desk-cost = Prix
button-desk-access = Comment venir
button-desk-name = Nom
button-desk-remove = Retirer…
button-remove-desk = Toute la permanence
button-remove-yes = Oui, la retirer
button-remove-no = Non, la garder
error-no-such-desk = Il n’y a pas de permanence { $id } ici. { COMMAND("desks") } les montre toutes.
error-desk-changed-since = La fiche a été modifiée ou confirmée depuis, je la laisse donc telle quelle.
error-no-such-part = C’est déjà retiré. { COMMAND("desk") } { $id } montre ce qu’il y a.
error-too-many-desks = Il y a déjà { $max } permanences. Retirez d’abord celles qui n’existent plus.
error-too-many-parts = Cette permanence a déjà { $max } arrêts et dates. Retirez-en d’abord.
error-desk-how = Je n’ai pas compris. { COMMAND("desk") } { $id } changer montre ce qui peut être changé.
