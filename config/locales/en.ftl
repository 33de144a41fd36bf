### Palier's wording in English, the reference. Text is text: no Markdown, no HTML.
### A command's value is its name in this language; its attributes are its summary and one question per argument.
### { COMMAND("help") } is that command as people type it where they read it: /help, !help.

language-name = English

## Commands

offer = offer
    .summary = Offer something to your neighbours
    .what = What would you like to offer?
need = need
    .summary = Ask your neighbours for something
    .what = What do you need?
mine = mine
    .summary = See my open posts and where each stands
find = find
    .summary = Search what is open
    .words = What are you looking for?
edit = edit
    .summary = Change the words of a post
    .post = Which post?
    .text = What should it say instead?
close = close
    .summary = Close one of my posts
    .post = Which post?
    .outcome = Did it work out: yes or no?
accept = accept
    .summary = Say yes to a request
    .on-message = Offer help with this
    .id = Which one?
decline = decline
    .summary = Say no to a request
    .id = Which one?
    .reason = Why, if you like: another thing, wrong time, too far, not any more, not interested?
why = why
    .summary = Why I asked you about something
    .id = Which one?
end = end
    .summary = End a conversation that I carry for you
    .conversation = Which one?
event = event
    .summary = Plan something, in one sentence or step by step
    .event = Which event?
    .what = What is being planned? For instance: Repair café, Saturday 14:00-17:00, town hall
    .when = When is it? For instance: Saturday 14:00-17:00, or every Tuesday 6pm
    .where = Where is it? (“later” if that is not settled)
events = events
    .summary = See what is coming up
    .which = This week, all, or mine: week, all or mine?
agenda = agenda
    .summary = See what I go to or organise
    .which = Mine, this week, or all: mine, week or all? Or ics for a file, link for an address
rsvp = rsvp
    .summary = Say whether you are coming
    .event = Which event?
    .answer = going, maybe or not; +2 for guests; all for every date
reminders = reminders
    .summary = Choose when I remind you of what you go to
    .when = When: none, day, hour, both, or for instance 2h, 3 days?
bring = bring
    .summary = Say what you bring to be repaired
    .event = To which event?
    .thing = What are you bringing?
desk = desk
    .summary = See a place where people get help, or add one
    .desk = Which desk?
    .what = What is it called, and when and where? For example: Form help, Tuesday 9-12, town hall
    .when = When is it open? For example: Tuesday 9-12, or first Monday of the month 2pm-4pm
    .where = Where is it? The district in brackets: market square (Northgate)
desks = desks
    .summary = See where to get help: what is open now, and what opens next
    .words = What do you need help with, or in which district?
undo = undo
    .summary = Take back the last thing you did
cancel = cancel
    .summary = Forget the question I just asked
    .event = Which event shall I call off?
report = report
    .summary = Show the stewards something that is not right
    .on-message = Report
    .what = Which post?
    .reason = What is wrong with it?
block = block
    .summary = Not be brought together with somebody any more
    .on-message = Block
    .who = Who, by the id of a post or an introduction?
    .wanted = Block: yes or no?
language = language
    .summary = Choose the language I speak with you
    .which = Which language?
platforms = platforms
    .summary = Choose where your words may be shown
    .change = Which platform, yes or no?
privacy = privacy
    .summary = Who runs this, what is kept, until when
mydata = mydata
    .summary = See everything I keep about you
forget = forget
    .summary = Erase everything about you
    .sure = Are you sure: yes or no?
link = link
    .summary = Join another room, or your other account
    .code = Which code?
unlink = unlink
    .summary = Separate this room or account again
    .sure = Are you sure: yes or no?
help = help
    .summary = What you can say to me
    .about = About which command?
start = start
    .summary = Begin
    .about = About which post?
community = community
    .summary = See or name this community
    .name = What is its name?
settings = settings
    .summary = Set up the community
    .change = What should change?
words = words
    .summary = Say what the words of this community mean
    .word = Which word?
    .meaning = What is it? The usual word, for instance: ladder
decide = decide
    .summary = Decide about a report
    .report = Which report?
    .verdict = What should be done?
keep = keep
    .summary = Keep a post open for longer
    .post = Which post?
tell = tell
    .summary = Say something in one of several conversations
    .conversation = In which conversation?
    .text = What should I pass on?
plan = plan
    .summary = Publish what you are planning
    .event = Which event?
    .step = What next?
change = change
    .summary = Change something that is planned
    .event = Which event?
    .what = What should change?
    .to = What should it be instead?
take = take
    .summary = Take on something that is brought
    .event = Which event?
    .item = Which one?
recap = recap
    .summary = Say how it went
    .event = Which event?
    .what = Which date?
    .present = How many came?

as-command = { COMMAND($name) }

## Posts

quoted = “{ $text }”
line-offer = { $name } offers: “{ $text }”
line-need = { $name } needs: “{ $text }”
line-offer-met = { $name } offered: “{ $text }” — it helped somebody. Thank you!
line-need-met = { $name } needed: “{ $text }” — all sorted. Thank you!
line-offer-withdrawn = { $name } offered: “{ $text }” — no longer open.
line-need-withdrawn = { $name } needed: “{ $text }” — no longer open.
line-offer-expired = { $name } offered: “{ $text }” — this has run out.
line-need-expired = { $name } needed: “{ $text }” — this has run out.
line-gone = This post was withdrawn.

posted-offer = Thank you, { $name }. Your offer is open until { $until }.
posted-need = Noted, { $name }. I will tell you as soon as somebody can help.
posted-need-nobody-yet = Thank you, { $name }. Nobody has offered this yet. I will tell you as soon as somebody does.

mine-none = You have nothing open. { COMMAND("offer") } or { COMMAND("need") } opens something.
mine-title = { $count ->
    [one] Your open post:
   *[other] Your { $count } open posts:
}
mine-offer = you offer “{ $text }”, until { $until }.
mine-need = you need “{ $text }”, until { $until }.
mine-waiting = { $count ->
    [0] Nobody to introduce yet.
    [one] One neighbour waits for your answer.
   *[other] { $count } neighbours wait for your answer.
}
mine-introduced = { $count ->
    [one] You have been introduced to one neighbour.
   *[other] You have been introduced to { $count } neighbours.
}

find-none = Nothing open about “{ $words }” for now. { COMMAND("need") } followed by what you need lets me tell you when there is.
find-title = { $count ->
    [one] One open post about “{ $words }”:
   *[other] { $count } open posts about “{ $words }”:
}
find-offer = offered: “{ $text }”
find-need = needed: “{ $text }”
masked = […]
words-elsewhere = written on another platform
words-kept = words that stay where it is encrypted

which-edit = Which one would you like to change?
which-close = Which one would you like to close?
edited = Changed. I am looking again for whom it may concern.
kept = Good, it stays open until { $until }.
expiring = This is still open until { $until }. Shall it stay open for longer?

closed-offer = Your offer is closed. Did it help somebody?
closed-need = Your request is closed. Did somebody help you?
closed-by-steward = { $id } is closed.
closed-yes = Lovely. Thank you for telling me!
closed-yes-thanked = Lovely! I am passing on a thank-you.
closed-no = All right. Come back any time.
already-closed = This one is closed already.

## Matches

why-need = What I read in what is needed: { $things }.
why-offer = What I read in what is offered: { $things }.
why-nothing = nothing that I know
why-act-thing = { $thing } (to give or lend)
why-act-repair = { $thing } (to repair)
why-act-lesson = { $thing } (to learn)
why-act-service = { $thing } (to do)
why-act-partner = { $thing } (together)
why-same = Both are about the same thing: { $need }.
why-kind = What is offered ({ $offer }) is a kind of what is needed ({ $need }).
why-wider = What is offered ({ $offer }) takes in what is needed ({ $need }).
why-near = What is offered ({ $offer }) comes near what is needed ({ $need }).
why-times = The times that you both gave go together.
why-ruled-out = What was ruled out does not stand in the way.
why-sure-very = I have hardly any doubt.
why-sure-rather = I think that it fits, but I may be wrong.
why-pressed = Somebody pressed the button on a message; I compared nothing.
why-no = If it is something else, say no, then “Another thing”: I learn from it, and nobody will know.
both-about = You both wrote about: { $things }
ask-giver = A neighbour needs something you may have:
ask-giver-own = A neighbour would like what you offered:
ask-giver-unquoted = A neighbour on another platform needs something you may have.
ask-giver-kept = A neighbour needs something you may have. What they wrote stays where it is encrypted.
ask-needer = A neighbour can help you:
ask-needer-own = A neighbour saw this and can help you:
ask-needer-unquoted = A neighbour on another platform can help you.
ask-needer-kept = A neighbour can help you. What they wrote stays where it is encrypted.
ask-lapsed-giver = This question has run out, and that is fine. If you can still help, say so.
ask-lapsed-needer = This question has run out, and that is fine. If you would still like to meet, say so.
ask-gone = This help has become impossible in the meantime. Your request stays open, I keep looking.
ask-withdrawn = This has been settled in the meantime. Thank you all the same!
ask-answered = You have answered this one. Thank you!
accepted-giver = Thank you! I am asking the neighbour who needs it. If they say yes too, I introduce you to each other.
accepted-needer = Noted! I am asking the neighbour who offered it. If they say yes too, I introduce you to each other.
accepted-already = You have already said yes. I will tell you as soon as there is an answer.
declined-giver = All right, not this time. Nobody will know.
declined-needer = All right. Nobody will know, and your request stays open.
decline-ask = If you like, tell me why: it stays with me.
decline-thanks = Thank you, noted. Nobody else sees it.
decline-thanks-other = Thank you: I learn from that, and nobody else sees it.
words-reason-other = other, another thing, something else, other thing, wrong thing, not that
words-reason-time = time, wrong time, bad time, not then, wrong day
words-reason-far = far, too far, distance
words-reason-gone = gone, not any more, no longer, no longer there, taken, given away
words-reason-no = no, not interested, no interest
lapsed = This time it did not come together. Thank you for offering, it counts!
which-match = Which one do you mean?
undone-accept = Taken back: nobody will hear of your yes.
undone-decline = Taken back. Can you help after all?

introduced-giver = Good news: { $name } would be glad of your help.
introduced-needer = Good news: { $name } will help you.
introduced-direct = Write to each other here:
introduced-relay = You are on different platforms, so I carry your messages: what you write to me here goes to { $name }, text only. { COMMAND("end") } ends it.
introduced-care = If it is your first time meeting, choose a place where others are about.
someone = this neighbour
ended = The conversation with { $name } is over. Thank you both!
ended-by-other = { $name } has ended the conversation that I carried. Thank you both!
relayed = { $name }: { $text }
told = Passed on to { $name }.
which-conversation = To whom shall I pass this on?
which-conversation-end = Which conversation shall I end?
outcome = Did it work out with { $name }?
not-worked = Thank you for telling me. { COMMAND("need") } asks again any time.
not-worked-still-open = Thank you for telling me. Your request is still open; I go on looking.
thanks = It worked out with { $name }: thank you for helping a neighbour!
allow = What you wrote may be of use to neighbours on { $platform }. May I show your words there? Otherwise I only say what it is about. Your name stays with me either way.
allow-encrypted = What you wrote is encrypted, and may be of use to neighbours on { $platform } where nothing is. May I show your words there? Otherwise I only say what it is about. Your name stays with me either way.
allow-carrying = I have not passed this on yet: here it is encrypted, and what { $name } reads on { $platform } is not. May I carry to { $platform } what you write here?
allow-public = Here it is encrypted. Events, desks, the name of a community and the like are for everybody: their words can also be read where nothing is encrypted. May I use what you write here for them?
platforms-are = Your words may be shown on: { $where }.
platforms-are-encrypted = What you write where it is encrypted may also be shown unencrypted on: { $where }.
platforms-are-public = What you write where it is encrypted may be used for events, desks and the like, which everybody can read.
platform-allowed-plain = Thank you. Your words may now be shown on { $platform }; { COMMAND("platforms") } changes that.
platform-allowed-encrypted = Thank you. What you write where it is encrypted may now be shown unencrypted on { $platform }; { COMMAND("platforms") } changes that.
platform-allowed-public = Thank you. What you write where it is encrypted may now be used for events, desks and the like; { COMMAND("platforms") } changes that.
platform-refused-plain = All right: on { $platform } I only say what it is about. { COMMAND("platforms") } changes that.
platform-refused-encrypted = All right: what you write where it is encrypted is not shown unencrypted on { $platform }. { COMMAND("platforms") } changes that.
platform-refused-public = All right: what you write where it is encrypted is not used for events, desks and the like. { COMMAND("platforms") } changes that.

## Events

in-days = { $count ->
    [0] today
    [1] tomorrow
    [one] in { $count } day
   *[other] in { $count } days
}
event-last = { $when }, for the last time
event-next = Next: { $when }
event-zone = Times are those of { $zone }.
event-place = Where: { $place }
event-by = Organised by { $name }
event-counts = { $going ->
    [0] Nobody has said yes yet{ $maybe ->
        [0] {"."}
       *[other] , { $maybe } maybe.
    }
   *[other] { $going } going{ $maybe ->
        [0] {"."}
       *[other] , { $maybe } maybe.
    }
}
event-seats = { $left ->
    [0] { $waiting ->
        [0] Full: whoever answers now waits for a seat.
       *[other] Full, { $waiting } waiting for a seat.
    }
    [one] One seat left.
   *[other] { $left } seats left.
}
event-slot = { $left ->
    [0] { $wanted } { $role }: found
   *[other] { $wanted } { $role }: { $left } still wanted
}
event-names = Coming: { $names }
event-gone = This event was withdrawn.
event-off = Called off: { $title } ({ $when }).
event-was = { $title } is over. Thank you to everybody who came!

preview-lead = This is how I understood it. Nobody else sees it yet:
preview-seats = { $count ->
    [one] One seat; whoever comes later waits for it.
   *[other] { $count } seats; whoever comes later is put on a waiting list.
}
preview-rooms = { $count ->
    [0] There is no room yet to publish it in.
    [one] I will publish it in { $rooms }.
   *[other] I will publish it in: { $rooms }.
}
which-date = Which date do you mean for “{ $title }”?
which-event = Which one do you mean?
entry-answer = Who comes, and your answer: { COMMAND("event") } { $id }
entry-no-place = to be announced
published = “{ $title }” is published in { $rooms }. I rewrite that message as answers come in, and remind everybody who is coming.
published-next = It is { $id }: { COMMAND("event") } { $id } shows who comes, and changes it.
published-already = “{ $title }” is published already.
dropped = Dropped. Nobody saw it.
when-time = I understood the day, but not the time.
when-past = That is in the past.
when-impossible = There is no such date or time.
when-words = I did not understand this date.
when-choice = That can be several dates.

change-what = What should change about “{ $title }”?
change-which = One date of “{ $title }”, or all of them?
change-when = When shall it be? The hours alone keep the day.
change-where = Where shall it be?
change-zone = Whose clock are its hours told by? For instance: Europe/Lisbon
change-title = What shall it be called?
change-details = What should people know?
change-seats = How many seats? (“no limit” for as many as come)
change-helpers = Whom do you look for? For instance: 2 repairers, 1 cook
changed-done = Changed: “{ $title }”. I tell everybody who counts on it, once.
off-sure = Call off “{ $title }”? Everybody who counts on it is told.
off-which = What shall I call off of “{ $title }”? Everybody who counts on it is told.
off-done = Called off: “{ $title }”. I tell everybody who counts on it.
off-done-one = That date of “{ $title }” is called off; the others stay. I tell everybody who counts on it.

changed = Something has changed about “{ $title }”:
changed-title = It is called “{ $title }” now.
changed-when = It was { $was }; it is now { $is }.
changed-zone = Its hours are those of { $zone } now: { $is }.
changed-zone-here = In { $zone } that is { $is }.
changed-place = It takes place here: { $place }
no-place = not settled yet
called-off = “{ $title }” ({ $when }) is called off. I am sorry; no need to come.
gone = Something that you meant to go to, { $when }, does not take place any more.

## Answers

rsvp-going = Noted: you are coming to “{ $title }”, { $when }.
rsvp-maybe = Noted: perhaps you are coming to “{ $title }”, { $when }.
rsvp-not = Noted: you are not coming to “{ $title }”, { $when }.
rsvp-waiting = There are not enough seats left at “{ $title }” ({ $when }): you are number { $turn } on the waiting list. As soon as there is a seat it is yours, and I tell you.
rsvp-going-all = Noted: you are coming to “{ $title }” every time, { $when }.
rsvp-maybe-all = Noted: perhaps you are coming to “{ $title }”, { $when }.
rsvp-not-all = Noted: you are not coming to “{ $title }” any more.
rsvp-waiting-all = Noted: you are coming to “{ $title }” every time there is room, { $when }. The next date is full: you are number { $turn } on the waiting list, and I tell you as soon as there is a seat.
rsvp-role = You help as: { $role }. Thank you!
rsvp-guests = { $count ->
    [one] One guest comes with you.
   *[other] { $count } guests come with you.
}
rsvp-reminders = I remind you { $leads }; { COMMAND("reminders") } changes that.
rsvp-ask = Are you coming to “{ $title }”, { $when }?
rsvp-is-going = You are coming.
rsvp-is-waiting = You are on the waiting list.
rsvp-is-maybe = Perhaps you are coming.
rsvp-is-not = You are not coming.
undone-rsvp = Taken back: your answer to “{ $title }” is as it was before.
counted = { $count ->
    [0] Nobody without an account is counted for “{ $title }” ({ $when }) any more: { $going } going in all.
    [one] One person without an account is counted for “{ $title }” ({ $when }): { $going } going in all.
   *[other] { $count } people without an account are counted for “{ $title }” ({ $when }): { $going } going in all.
}
seat = There is a seat for you: you are coming to “{ $title }”, { $when }.
agenda-week = This week
agenda-all = What is coming up
agenda-mine = Where you go, and what you organise
calendar-file = This file opens in your calendar. It is a copy: after a change, ask me for it again.
agenda-link = { $whose ->
    [me] For your calendar program, as a calendar to subscribe to; changes arrive by themselves:
   *[community] The calendar of { $name }, to subscribe to; pass it on as you like:
}
agenda-link-shows-me = Whoever has this address sees what you go to, may go to and organise, but not who else comes; { COMMAND("agenda") } link new makes another in its place, { COMMAND("agenda") } link off ends it.
agenda-link-shows-community = Whoever has this address sees what is planned in { $name }, but not who organises or comes, and no telephone numbers or mail addresses; { COMMAND("agenda") } link community new makes another in its place, { COMMAND("agenda") } link community off ends it.
agenda-link-ended = { $whose ->
    [me] No address shows your calendar any more. { COMMAND("agenda") } link makes a new one.
   *[community] No address shows the calendar of { $name } any more. { COMMAND("agenda") } link community makes a new one.
}
agenda-link-missing = I have no address yet that calendar programs can read; whoever runs me can give me one. Until then, a file does it: ask me for it again after a change.
agenda-none-week = Nothing is planned this week. { COMMAND("event") } plans something.
agenda-none-all = Nothing is planned yet. { COMMAND("event") } plans something.
agenda-none-mine = You have said yes to nothing yet. { COMMAND("events") } shows what is planned.
agenda-line = { $title }, { $when }{ $place ->
    [none] {""}
   *[other] {" "}({ $place })
}{ $mine ->
    [going] {" "}— you are coming
    [maybe] {" "}— perhaps you are coming
    [waiting] {" "}— you are on the waiting list
    [not] {" "}— you are not coming
   *[none] {""}
}

## Reminders

reminder = Reminder: “{ $title }” is { $days }: { $when }.
reminder-late = Sorry, I was held up: this comes late.
reminder-maybe = Are you coming?
organiser-reminder = Your “{ $title }” is { $days }: { $when }.
organiser-nobody = Nobody has answered yet. A word in the group may help, or another time.
missed = I was held up before “{ $title }” ({ $when }) began, and some reminders did not go out. I am sorry.
reminders-are = I remind you of what you go to { $leads }.
reminders-none = I do not remind you of anything.
reminders-how = To choose otherwise: { COMMAND("reminders") } 2h, 3 days
lead-day = the day before at 18:00
lead-days = { $count ->
    [one] one day before
   *[other] { $count } days before
}
lead-hours = { $count ->
    [one] one hour before
   *[other] { $count } hours before
}
lead-minutes = { $count ->
    [one] one minute before
   *[other] { $count } minutes before
}

## Repair cafés

bring-noted = Noted: you are bringing “{ $item }” to “{ $title }”. Whoever comes can see it, and take it on.
bring-undone = All right: “{ $item }” stays at home.
items-title = What people bring:
items-none = Nobody has said yet what they bring to “{ $title }”.
item-line = { $number }. { $item }{ $state ->
    [mine] {" "}— you take care of it
    [taken] {" "}— taken care of
   *[free] {""}
}
item-yours = Thank you: “{ $item }” is yours to look at. Whoever brings it is told.
item-taken = Good news: at “{ $title }” somebody will look at what you bring: “{ $item }”.
workshop = “{ $title }” may help you, { $when }:
recap-lead = Thank you for “{ $title }”! How did it go?
recap-item = “{ $item }”: does it work again?
recap-why = “{ $item }”: why not?
recap-thanks = Thank you for telling me, and for organising it!
recap-present = { $count ->
    [one] One person came.
   *[other] { $count } people came.
}
recap-repaired = Repaired: { $repaired } of { $count }.
reason-part = A part is missing
reason-worn = Worn out
reason-time = No time left
reason-unknown = Nobody knows

## Buttons

button-can-help = I can help
button-need-this = I need this
button-close = Close it
button-close-one = Close { $id }
button-edit-one = Change { $id }
button-offer-one = I need { $id }
button-need-one = I can help with { $id }
button-open = Open our private chat
button-keep = Keep it open
button-not-now = Not now
button-introduce = Yes, introduce us
button-no-thanks = No, thank you
button-reason-other = Another thing
button-reason-time = Wrong time
button-reason-far = Too far
button-reason-gone = Not any more
button-reason-no = Not interested
button-word-other = Something else
button-word-nothing = Not a thing
button-learning-reset = Yes, forget it
button-learning-keep = No, keep it
button-worked = Yes, it worked
button-not-worked = No, it did not
button-not-needed = No longer needed
button-undo = Undo
button-forget = Erase all of this
button-erase = Yes, erase everything
button-keep-all = No, keep it
button-link-anyway = Join, and bring them along
button-unlink = Yes, separate
button-keep-linked = No, leave it
button-allow-plain = Allow { $platform }
button-allow-encrypted = Show encrypted words on { $platform }
button-allow-public = Allow for events and desks
button-disallow-plain = No longer on { $platform }
button-disallow-encrypted = Keep encrypted words off { $platform }
button-disallow-public = Not for events and desks
button-yes = Yes
button-no = No
choice-yes = Yes
choice-no = No
button-its-me = It is me
button-offer-it = Offer it
button-ask-for-it = Ask for it
button-going = Going
button-maybe = Maybe
button-not-going = Not going
button-role = Count me in: { $role }
button-coming = I am coming
button-cannot = I cannot come
button-every-time = Every time
button-bring = I bring something
button-see-items = What people bring
button-not-bringing = Leave it at home
button-take = I take: { $item }
button-publish = Publish
button-publish-all = Publish in all rooms
button-publish-in = Publish in { $room }
button-change = Change
button-drop = Cancel
button-call-off = Call it off
button-off-yes = Yes, call it off
button-keep-event = No, keep it
button-only = Only { $when }
button-all-dates = All dates
button-field-when = Date and time
button-field-where = Place
button-field-zone = Time zone
button-field-title = Title
button-field-details = Details
button-field-seats = Seats
button-field-helpers = Helpers
button-see-event = See it
button-agenda-week = This week
button-agenda-all = Everything
button-agenda-mine = Mine
button-agenda-file = Calendar file
button-agenda-link = Calendar address
button-agenda-link-new = Another address
button-agenda-link-off = End it
button-agenda-link-community = The community’s
button-reminders-none = None
button-reminders-day = The day before
button-reminders-hour = One hour before
button-reminders-both = Both
button-repaired = Repaired
button-not-repaired = Not repaired
button-other-number = Another number

## Talking with the bot

hello = Hello { $name }! I help neighbours find each other.
hello-what = Tell me what you need ({ COMMAND("need") } a ladder) or what you can offer ({ COMMAND("offer") } my drill). When two things fit, I ask both sides in private, and introduce them only when both have said yes.
hello-next = { COMMAND("help") } shows everything, { COMMAND("privacy") } what I keep.
room-hello = Hello! I help neighbours here find each other: { COMMAND("offer") } and { COMMAND("need") }, in your own words.
room-hello-next = I only read what is said to me. { COMMAND("help") } shows the rest, { COMMAND("privacy") } what I keep.
invitation = I answer in private. Please open our chat once, and I carry on there.
reply-hint = Reply to this message with your answer.
offer-or-need = Would you like to offer this, or ask for it?
which-community = Which community is this about?
no-community = You do not belong to a community here yet. Say something to me in your group first, { COMMAND("help") } for instance; if I am not there, ask whoever looks after the group to add me.
who-is-it = You speak in the group's name, so I cannot see who you are. Press, and I carry on.
text-only = I can only read text, sorry. Please write it in a few words.
unreadable = I could not decrypt your message. Please send it once more.
cancelled = Forgotten. Nothing was changed.
nothing-to-cancel = There was no question open.
apology = Something went wrong on my side, sorry. Nothing was changed; please try once more in a moment.

help-title = What you can say to me
help-line = { $command } — { $summary }
help-stewards = For stewards
help-more = { MESSAGES() ->
    [menu] The menu of a message, under Apps, has “{ accept.on-message }” and “{ report.on-message }” too, and everything works in private.
   *[reply] You can also reply { COMMAND("need") } or { COMMAND("offer") } to your own earlier message, and everything works in private too.
}
language-which = Which language shall I speak with you?
language-set = I speak English with you from now on.

undone-post = Taken back: this is no longer open.
undone-edit = Taken back. It says again:
undone-close = Taken back: this is open again.

## Stewards and accounts

community-is = This is { $name }, in { $rooms }.
community-room = { $title } ({ $platform })
room-untitled = a room
community-how = A steward names it with { COMMAND("community") } and the name.
community-named = This community is called { $name } now.
community-next = { COMMAND("link") } joins another room, on any platform. { COMMAND("settings") } shows language, hours and the rest.
community-chosen = { $name } it is. Your private messages are about it from now on.
link-room-code = Say this in the other room: /{ link } { $code } (on Matrix: !{ link } { $code })
link-account-code = Say this to me in private from your other account: /{ link } { $code } (on Matrix: !{ link } { $code })
link-code-once = The code works once, for ten minutes.
link-room-done = This room belongs to { $name } now.
link-account-done = Both accounts are yours now: I treat you as one person.
link-already = This room belongs to { $name } already.
link-has-posts = { $count ->
    [one] There is one open post in this room. It would move along.
   *[other] There are { $count } open posts in this room. They would move along.
}
unlink-room-sure = Take this room out of { $name }? Its posts stay in the community.
unlink-account-sure = Separate this account from your others? Your posts stay with the others.
unlink-room-done = This room no longer belongs to { $name }.
unlink-account-done = This account stands by itself now.
unlink-kept = All right, everything stays as it is.
settings-title = Settings of { $name }
settings-how = To change one: { COMMAND("settings") } quiet 22:00-07:00
settings-learning = { COMMAND("settings") } learning reset makes me forget what your answers taught me.
learning-sure = Forget what the answers of this community taught me? It cannot be undone. Posts and matches stay as they are.
learning-reset = Forgotten: I judge as on the first day.
learning-kept = All right, everything stays as it is.
setting-set = Set.
setting-language = the language of the community
setting-zone = its time zone
setting-quiet = when I write to nobody first
setting-offers = days that an offer lives
setting-needs = days that a request lives
setting-town = the town, to understand places
setting-room-reminder = reminders in the rooms
words-lead = Words that I did not understand, the commonest first. Tell me what they are, and I read them so from then on, in this community alone.
words-none = There is no word here that I would have to ask about.
words-known = { $count ->
    [one] This community taught me one word. { COMMAND("words") } export shows it.
   *[other] This community taught me { $count } words. { COMMAND("words") } export shows them.
}
words-unknown = { $count ->
    [one] “{ $word }”, in one post: what is it?
   *[other] “{ $word }”, in { $count } posts: what is it?
}
words-which = “{ $word }”: what is it? Type the usual word, for instance: ladder
words-taught = { $count ->
    [0] I read “{ $word }” as “{ $usual }” here from now on.
    [one] I read “{ $word }” as “{ $usual }” here from now on, in the open post that has it too.
   *[other] I read “{ $word }” as “{ $usual }” here from now on, in the { $count } open posts that have it too.
}
words-nothing = All right, I do not ask about “{ $word }” any more.
words-forgotten = Forgotten: “{ $word }” means nothing of its own here any more.
words-export = What this community taught me, as config/concepts has it. Sent as a contribution, it serves all the others:
words-yes = yes, y, sure, ok
words-no = no, n
words-encrypted = encrypted
words-say-export = export
words-say-forget = forget
words-say-nothing = nothing, not a thing, none

## Looking after each other

blocked = Done: I will not bring the two of you together any more. Nobody is told.
unblocked = Done: it is as it was before.
block-how = { MESSAGES() ->
    [menu] Choose “{ block.on-message }” in the menu of what somebody said, under Apps, or name the post ({ COMMAND("block") } p4t9). Nobody is told, and it can be undone here.
   *[reply] Reply { COMMAND("block") } to what somebody said, or name the post ({ COMMAND("block") } p4t9). Nobody is told, and it can be undone here.
}
reported = Thank you. The stewards will look at it; your name is not told.
reported-nobody = Thank you. There is no steward here to show it to yet: please talk to whoever administers the group. { COMMAND("block") } keeps somebody away from you at once.
report-shown = Somebody in { $community } asks you to look at something that { $name } wrote:
report-reason = The reason given: { $reason }
decided-down = Taken down. The author is told why.
decided-mute = Done, for a week. The person is told why.
decided-fine = All right, nothing is changed.
decided-already = This has been decided already.
measure-down = The stewards of your community took down what you wrote:
measure-mute = The stewards of your community ask you to pause: you cannot post for { $days } days, because of this:
measure-next = If you think this is a mistake, talk to those who administer the group.
button-take-down = Take it down
button-mute = Mute for { $days } days
button-fine = Nothing to do
button-block = Block { $name }
button-unblock = Unblock { $name }

## Privacy

privacy-title = What you may want to know
privacy-host = { $name } runs this.
privacy-host-unnamed = Whoever runs this has not given a name yet: ask the person who added me.
privacy-funding = Paid for by: { $funding }.
privacy-funding-unsaid = Who pays has not been stated. Nobody can pay to be shown first.
privacy-kept = What I keep, and until when:
privacy-account = your account's name and number, until you erase them with { COMMAND("forget") }
privacy-posts = your posts: offers { $offers } days, requests { $needs } days, or until you close them; closed ones until you erase them
privacy-answers = your yes or no to a request, and why if you say so; the other side never learns of a no
privacy-words = words that I do not understand, counted without a name, as long as the posts that hold them are kept
privacy-relay = messages I carry, until they are delivered
privacy-events = your answers to events, and what you bring: whoever organises sees your name, everybody else only numbers; until 30 days after
privacy-calendar = the secret address of your calendar, if you asked for one, until you end it: whoever has it sees your events, but not who else comes
privacy-reports = what you report, for a year: stewards see it without your name
privacy-never = what you say to others in the group: never. I only read what is said to me
privacy-platforms = Your words go to another platform only if you allow it: { COMMAND("platforms") }.
privacy-encrypted = What you write where it is encrypted is shown where it is not only if you allow that too.
privacy-rights = { COMMAND("mydata") } shows everything, { COMMAND("forget") } erases everything.
mydata-title = Everything I keep about you
mydata-account = { $platform }: { $name }
mydata-member = member of { $name }
mydata-steward = steward of { $name }
mydata-matches = { $count ->
    [0] no matches
    [one] one match
   *[other] { $count } matches
}
mydata-waiting = { $count ->
    [0] nothing waiting to be sent to you
    [one] one message waiting to be sent to you
   *[other] { $count } messages waiting to be sent to you
}
mydata-posts = Your posts:
mydata-file = The file holds every detail.
status-open = open
status-met = it worked
status-withdrawn = closed
status-expired = run out
forget-sure = This erases everything I keep about you: your posts, your answers, your account. It cannot be undone. Shall I?
forget-limits = What others have already received from you stays with them.
forget-kept = All right, everything stays.
forgotten = Everything about you is erased. If you write to me again, we start afresh.

## Errors: what happened, and what to do

error-unknown-command = I do not know { $word }. Did you mean { COMMAND($near) }?
error-unknown-command-alone = I do not know { $word }. { COMMAND("help") } shows what you can say.
error-empty = There are no words in this. Please say in a few words what it is about.
error-too-long = That is { $length } characters; please use at most { $max }.
error-no-words = I need a few words to understand this. What is it about?
error-only-link = I do not open links. Please say in a few words what it is about.
error-same-offer = You offered this a moment ago: it is { $id }, and still open.
error-same-need = You asked for this a moment ago: it is { $id }, and still open.
error-too-many = You have { $max } posts open. Please close one first: { COMMAND("mine") }
error-no-posts = You have nothing open.
error-no-such-post = There is no open post { $id } here. { COMMAND("mine") } shows yours.
error-not-your-post = This post belongs to somebody else, so it stays as it is.
error-post-closed = This is closed already. Thank you all the same!
error-own-post = This one is your own. A neighbour will press it, with luck.
error-not-your-match = I have no open question like that for you.
error-accept-what = That message is no post of mine. Choose one where I say who needs or offers something, or name the post: { COMMAND("accept") } p4t9
error-nothing-asked = There is no open question for you at the moment.
error-reason = I did not understand why. I know these: { $known }.
error-too-late = This has been settled in the meantime. Thank you all the same!
error-nothing-to-undo = There is nothing that I can take back: I remember only your last step, and for ten minutes.
error-too-late-to-undo = The other side has moved on, so this can no longer be taken back.
error-language = I speak { $names }.
error-stewards-only = Only stewards can do this: they administer the group. Ask one of them.
error-room-managers-only = Only those who administer this room can join it to a community.
error-code = This code does not work: it is good once, for ten minutes. { COMMAND("link") } gives a new one.
error-code-same-account = Please say the code from your other account.
error-not-linked = This is the only account I know of you.
error-name-in-room = Please name the community in its group.
error-no-conversation = There is no open conversation.
error-private-only = Please say this to me in private.
error-agenda-link = Please say link, link new or link off; whoever looks after the group may also say link community.
error-setting = I know these settings: { $keys }.
error-setting-zone = Please use a name like Europe/Paris.
error-setting-quiet = Please write it like 21:00-08:00.
error-setting-days = Please use a number of days from 1 to 365.
error-setting-on-off = Please say on or off.
error-setting-learning = Please say: { COMMAND("settings") } learning reset
error-words-one = Please give one word, then what it means: { COMMAND("words") } grimpette ladder
error-words-known = I know “{ $word }” already, so it stays as it is.
error-words-unknown = I do not know “{ $meant }” either. Please give a word that is in common use: { COMMAND("words") } { $word } ladder
error-words-no-meaning = “{ $word }” means nothing of its own here, so there is nothing to forget.
error-words-no-export = This community has taught me no word yet. { COMMAND("words") } shows what I do not understand.
error-about-yourself = That is your own.
error-not-blocked = This is not blocked.
error-report-what = { MESSAGES() ->
    [menu] Choose “{ report.on-message }” in the menu of what is not right, under Apps, or name the post: { COMMAND("report") } p4t9
   *[reply] Reply { COMMAND("report") } to what is not right, or name the post: { COMMAND("report") } p4t9
}
error-no-report = There is no such report.
error-muted = The stewards asked you to pause until { $until }. You can still read, search and answer in private.
error-too-fast = That is a lot at once for me. Give me a minute, please.
error-platform = Please say telegram, discord or matrix, then yes or no.
error-not-public = Here it is encrypted, and you asked me to keep what you write here. For something that everybody may read, please write it where it is not encrypted, or say { COMMAND("platforms") } public yes.
error-no-such-event = There is no event { $id } here. { COMMAND("events") } shows what is planned.
error-no-events = Nothing is planned yet. { COMMAND("event") } plans something.
error-not-your-event = Whoever organises it, and the stewards, can change this.
error-event-off = “{ $title }” has been called off.
error-event-over = “{ $title }” is over already.
error-no-such-date = That date is not planned any more. { COMMAND("events") } shows what is.
error-no-room = { $left ->
    [0] There is no seat left, so I leave it as it was.
    [one] There is only one more seat, so I leave it as it was.
   *[other] There are only { $left } more seats, so I leave it as it was.
}
error-role-taken = Enough people have come forward for this: { $role }. You are welcome to come all the same.
error-rsvp-how = I did not understand your answer. Say for instance { COMMAND("rsvp") } { $id } going +2
error-only-host-counts = Whoever organises it counts people without an account. For guests of yours, say going +2.
error-seats = Please give a number of seats from 1 to { $max }.
error-seats-taken = { $taken ->
    [one] One seat is taken already, so there cannot be fewer.
   *[other] { $taken } seats are taken already, so there cannot be fewer.
}
error-helpers = Please write it like: 2 repairers, 1 cook
error-one-date-once = For one date of a series, please give one date: Saturday 14:00, for instance.
error-series-needs-rhythm = For all dates, please say how often: every Saturday 14:00, for instance. The hours alone keep the days.
error-too-many-events = You have { $max } events planned. That is a lot; please wait until one is over, or call one off.
error-no-room-to-publish = I am in no room of this community yet. Add me to one first.
error-reminders = Please say none, day, hour, both, or for instance 2h, 3 days.
error-too-many-items = That is { $max } things already; please leave some for next time.
error-list-for-those-coming = The list is for those who come. { COMMAND("rsvp") } says so.
error-no-item = There is nothing like that on the list.
error-item-taken = Somebody takes care of this one already. Thank you all the same!
error-present = Please give a number.

## Desks

desk-place = { $district ->
    [none] { $place }
   *[other] { $place }, { $district }
}
desk-stop = { $hours }: { $place }
desk-open = Open now until { $until }: { $place }
desk-then = Then { $when }: { $place }
desk-next = Opens next on { $when }: { $place }
desk-never = No opening is planned.
desk-closed-on = Closed on { $day }
desk-closed-from = Closed from { $from } to { $to }
desk-closed-then = Closed on { $when }
desk-closed-at = { $closed }: { $place }
desk-closed-anyway = Nothing was planned then anyway. Is the date right?
desk-open-on = Also open on { $when }: { $place }
desk-services = What for: { $services }
desk-welcome = For whom: { $welcome }
desk-cost = Cost: { $cost }
desk-access = How to get there: { $access }
desk-unconfirmed = Nobody has confirmed this for { $days } days, so lists leave it out. Better ask before you go.
desk-done = Done. This is what everybody sees now:
desk-published = “{ $name }” is in the list, and I mention it to whoever looks for such help.
desk-published-next = It is { $id }. { COMMAND("desk") } { $id } closed 24 December closes it for a day, and { COMMAND("desk") } { $id } stop Thursday 2pm-5pm, market square adds a stop.
desk-confirmed = Thank you! “{ $name }” stays in the list; I will ask again in 60 days.
undone-desk = Taken back. This is what everybody sees again:
undone-desk-published = Taken back: it is in no list any more. Nobody else sees it:
desk-change = What about “{ $name }” should change?
desk-ask-stop = When and where is the other stop? For example: Thursday 2pm-5pm, market square (Northgate)
desk-ask-closed = When is it closed? For example: 24 December, or from 24 December to 2 January; one stop alone: 24 December, market square
desk-ask-closed-where = Which stop is closed? “all” closes every one.
desk-no-stop = I know no stop called “{ $said }” here. There is: { $known }
desk-ask-open = When is it open besides? For example: Saturday 5 December 10am-12pm
desk-ask-services = What do people find there? For example: forms, taxes, computer help
desk-ask-welcome = Who is welcome?
desk-ask-cost = What does it cost?
desk-ask-access = How does one get there?
desk-ask-name = What is it called?
desk-remove = What should go from “{ $name }”?
desk-remove-sure = Remove “{ $name }” altogether? There is no way back.
desk-removed = “{ $name }” is removed.
desk-stewards = { $count ->
    [0] Desks are added by whoever looks after this community; ask the people who administer the group.
   *[other] Desks are added by those who look after this community: { $names }. Write to them if one is missing or wrong.
}
desk-check = “{ $name }”: nobody has confirmed it for { $days } days. Is this still right? If I hear nothing for two weeks, I leave it out of the lists.
desk-hidden = “{ $name }” is no longer in the lists: nobody has confirmed it for { $days } days, and a closed door is worse than no answer. One press brings it back.
desks-title = Where to get help
desks-open = { $name }: open until { $until } ({ $place })
desks-next = { $name }: { $when } ({ $place })
desks-never = { $name }: no opening is planned
desks-none = There is no desk to show in this community for now. Those who look after it add them with { COMMAND("desk") }.
desks-none-for = There is no desk for “{ $words }”. { COMMAND("need") } asks your neighbours instead.
desk-hint-open = { $after ->
    [none] The desk “{ $name }” ({ $id }) is open until { $until } ({ $place }).
   *[other] The desk “{ $name }” ({ $id }) is open until { $until } ({ $place }), then { $after }.
}
desk-hint-after = { $when } ({ $place })
desk-hint-next = The desk “{ $name }” ({ $id }) may help too: { $after }.
when-end = Until when? I need both ends, 9-12 for example.
when-rhythm = That is a single date. For usual hours, say the day of the week: Tuesday 9-12.
when-once = That comes back again and again. Give one date, or from one to another.
button-still-right = Still right
button-take-away = Take away: { $what }
button-all-desks = All desks
button-desk-stop = Add a stop
button-desk-closed = Closed once
button-desk-open = Open once
button-desk-services = What for
button-desk-welcome = For whom
button-desk-cost = Cost
button-desk-access = How to get there
button-desk-name = Name
button-desk-remove = Remove…
button-remove-desk = The whole desk
button-remove-yes = Yes, remove it
button-remove-no = No, keep it
error-no-such-desk = There is no desk { $id } here. { COMMAND("desks") } shows them all.
error-desk-changed-since = It has been changed or confirmed again since, so I leave it as it is.
error-no-such-part = That is gone already. { COMMAND("desk") } { $id } shows what there is.
error-too-many-desks = There are { $max } desks already. Remove one that is over first.
error-too-many-parts = That desk has { $max } stops and dates already. Remove some first.
error-desk-how = I did not understand that. { COMMAND("desk") } { $id } change shows what you can change.
