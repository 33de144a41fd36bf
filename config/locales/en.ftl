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
end = end
    .summary = End a conversation that I carry for you
    .conversation = Which one?
undo = undo
    .summary = Take back the last thing you did
cancel = cancel
    .summary = Forget the question I just asked
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

why = You both wrote about: { $things }
ask-giver = A neighbour needs something you may have:
ask-giver-own = A neighbour would like what you offered:
ask-giver-unquoted = A neighbour on another platform needs something you may have.
ask-needer = A neighbour can help you:
ask-needer-own = A neighbour saw this and can help you:
ask-needer-unquoted = A neighbour on another platform can help you.
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
platforms-are = Your words may be shown on: { $where }.
platform-allowed = Thank you. Your words may now be shown on { $platform }; { COMMAND("platforms") } changes that.
platform-refused = All right: on { $platform } I only say what it is about. { COMMAND("platforms") } changes that.

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
button-allow = Allow { $platform }
button-disallow = No longer on { $platform }
button-yes = Yes
button-no = No
button-its-me = It is me
button-offer-it = Offer it
button-ask-for-it = Ask for it

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
help-more = You can also reply { COMMAND("need") } or { COMMAND("offer") } to your own earlier message, and everything works in private too.
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
link-room-code = Say this in the other room: { COMMAND("link") } { $code }
link-account-code = Say this to me in private from your other account: { COMMAND("link") } { $code }
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
setting-set = Set.
setting-language = the language of the community
setting-zone = its time zone
setting-quiet = when I write to nobody first
setting-offers = days that an offer lives
setting-needs = days that a request lives
setting-town = the town, to understand places
setting-room-reminder = reminders in the rooms

## Looking after each other

blocked = Done: I will not bring the two of you together any more. Nobody is told.
unblocked = Done: it is as it was before.
block-how = Reply { COMMAND("block") } to what somebody said, or name the post ({ COMMAND("block") } p4t9). Nobody is told, and it can be undone here.
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
privacy-answers = your yes or no to a request; the other side never learns of a no
privacy-relay = messages I carry, until they are delivered
privacy-reports = what you report, for a year: stewards see it without your name
privacy-never = what you say to others in the group: never. I only read what is said to me
privacy-platforms = Your words go to another platform only if you allow it: { COMMAND("platforms") }.
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
error-nothing-asked = There is no open question for you at the moment.
error-too-late = This has been settled in the meantime. Thank you all the same!
error-nothing-to-undo = There is nothing to take back: I remember your last step for ten minutes.
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
error-setting = I know these settings: { $keys }.
error-setting-zone = Please use a name like Europe/Paris.
error-setting-quiet = Please write it like 21:00-08:00.
error-setting-days = Please use a number of days from 1 to 365.
error-setting-on-off = Please say on or off.
error-about-yourself = That is your own.
error-not-blocked = This is not blocked.
error-report-what = Reply { COMMAND("report") } to what is not right, or name the post: { COMMAND("report") } p4t9
error-no-report = There is no such report.
error-muted = The stewards asked you to pause until { $until }. You can still read, search and answer in private.
error-too-fast = That is a lot at once for me. Give me a minute, please.
error-platform = Please say telegram, discord or matrix, then yes or no.
