import { CLOSING } from "./closing.ts";
import { DIMENSIONS } from "./dimensions.ts";
import type { Language } from "./language.ts";

export const english: Language = {
  tag: "en",
  head: "last",
  behind: false,
  little: `
    a about after all also am an and any are around as at be because been being but by could did do
    does each either else every for from had has have having he her here hers him his how i i'd i'll
    i'm i've if in into is isn't it it's its ll m me might mine my of off on one ones or other our
    ours out over own re s she should so some t than that the their them then there there's these
    they this those to too two until up ur us ve very via was we we're we've we'd were what when
    where which while who whom whose why will would you you're your yours old new nice big small
    little large good great any lovely another few three four five
  `,
  weak: `
    level levels pick drop coming tight strapping
    afternoon afternoons again ago already anybody anyone anything area ask available away back
    before best bit borrow borrowing both bring cheers come could couple currently day days dear
    dont done down early ease easy end enough euros euro evening evenings ever everybody everyone
    family fancy feel find fine first free friday fridays friend friendly friends get getting give
    giving glad go goes going gone got happy hello help helping hey hi home hope hour hours id ill
    im interested ive january just keen kind kindly know last late later least lend lending less let
    like likes liked live loan long look looking lot lots love made make makes making many may maybe
    mean mind minutes moment monday mondays money month months more morning mornings most much must
    near nearby need needed needing needs neighbor neighbors neighbour neighbours never next nobody
    now offer offering offers ok okay once only open particular pay people folks folk others per perhaps person place
    please pls plz possible possibly pretty price problem provide quick quickly quite rather ready
    really saturday saturdays search searching seeking set share sharing someone somebody something
    soon sorry start still street such sunday sundays sure ta take takes taking thank thanks thing
    things though thursday thursdays time times today together tomorrow tonight town try trying
    tuesday tuesdays under urgent urgently use used user using usually want wanted wants way
    wednesday wednesdays week weekend weekends weeks welcome well willing wish within wonder
    wondering work works working year years yes yesterday yet condition perfect job jobs six seven
    eight ten dozen can spare not no without except unless pair half hand hands clean electric
    electrical electronic cordless petrol manual broken broke broken brand mountain operation locked
    collect collected collection floor floors repair repaired fix fixed mend speak speaker speakers native
  `,
  ordinary: `
    pain pains chat chats coin coins main four store stores robe robes location locations court
    courts habit habits but son sons or as pour pours car cars pot pots radio table tables plate
    plates prune prunes raisin raisins lame mine mines pays sale sales tape tapes tire tires tired
    vent vents pie pies rude lit bras cave caves basket baskets bonnet bonnets comment comments
    balance balances batterie bob boxer boxes cadre cage cane canes cape carton cartons cascade
    caution chance change chambre champagne chant chants chaise chargeur chef chemise chute chutes
    collection collections coffee colon combine concert console corde cordes course courses couple
    couples cover covers crayon crayons creche crochet cuisine culture dame dames date dates dents
    dessert direct dress drive drives enceinte engine engines express fade fart femme figure file
    files fin fins flipper force forces forme fort forts fourchette four fruit gable gaze gare
    gaules glace glue grain grains grand gravel grille harnais herbs hole holes horse horses house
    houses hover housse hose ironic journal journals jumper lance latte lattes lecture lectures
    legume lens lime limes linge liner liners list lists litre livre living load loads local locals
    loupe lover lovers luge macabre magazine marche marches mariage masque masques masse mat mats
    matinee menace merle messe metal miel mole moles moule moules mousse mouse move moves moving
    niche niches note notes office offices once orange oranges orgue page pages pair paint palace
    palette palettes panel parole parquet parole parts paste path paths patron patrons pause pelle
    pet pets phrase pile piles pince pinces pipe pipes piste place places plaid plane planes planet
    plant plants platform plaque plaques plus point points poire poise pole police pompe pommel pond
    ponds pool port ports portable pose poses post posts poster posters poule poulet power prise
    prison private profile puce quart quilt race races rampe range ranges rat rate rates rayon rein
    relief rent rents repair reserve ride rides ripe ritual road roads rolls roman rope rose roses
    rot rouge route routes sac sauce scene scie seal seals seat seats selle sense service session
    shape shapes share shares sharp shelf shine shirt shoe shop shops short shorts shovel show
    shower side sides sign signs silo skate slide slip slips slope small smell snake snow soap sol
    solid solo sort sorts sound sounds soup souple space spare spot spots stable stables stage
    stages stairs stall stand stands state station stay stays steal steel step stone stones stop
    stops stork story stove straw street style suit suite suites support table tables tablet taille
    talon talons tarte taste tasse team teams tender tennis tense tent tenth test tests toast tomb
    tooth total touch tour tours towel tower town towns trace track train trains transit trap
    travail tray treat tree tribe trip trips trombone trout truce truck trunk tuba tube tubes tutor
    usage vague valise valve vase veil verge verse vest vests vice village virus visit visits vitre
    voile voice wage watch water waters waste wheel wheels while whole wide wife window wine wire
    wise woman women wood woods world worse worth write wrote young youth beard board boards bread
    breed beach batch black blank bland blade blame blend blind block blood bloom brain brand brave
    break brick bride brief bring broad brown brush build built bunch cabin candle candles cable
    cables canal carry cases cause chain chains chair chairs chalk cheap check cheese cheek chest
    chick child choir chose claim class clean clear clerk click cliff climb close cloth cloud clown
    coach coast could count cover crack craft crash crazy cream crime cross crowd crown crush curse
    curve cycle daily dance dream drill drink drunk earth eight elder empty enemy enjoy enter entry
    equal error event exact extra faint faith false fancy fence fever field fight final flame flash
    fleet flesh float flock flood floor flour fluid focus force forth found frame fresh front frost
    fully funny giant given glass globe glory grace grade grant grape graph grass grave green greet
    grief grind gross group grown guard guess guest guide heart heavy hence honey honor hotel human
    humor ideal image inner input issue ivory joint judge juice knife knock known label labor lager
    lamps large laser laugh layer learn lease least leave legal lemon level light limit lived lives
    loose lower loyal lucky lunch magic major maker march marry match maybe mayor meant medal media
    mercy merge merit project projects lecture lectures license medicine journey library actual formation forest
  `,
  shortDays: "mon tue|tues wed|weds thu|thur|thurs fri sat sun",
  numbers: "one two three four five six seven eight nine ten eleven twelve",
  marks: {
    ...CLOSING.en,
    ...DIMENSIONS["en"],
    but: "but, however",
    ask: `
      need*, looking, borrow, lend, wanted, want, wants, could, can any*, can some*, can you,
      anyone, anybody, someone, somebody, who, wish, would like, would love, does, please, pls, plz,
      seeking, in search of, iso, after a, hoping to, searching, hunting for, love a, spare a, any
      chance
    `,
    give: `
      give, giving, free to, get rid, free, giveaway, up for grabs, take it away, going spare,
      donate, donating, freebie
    `,
    lend: `
      lend, lending, lent, borrow*, loan, loaning, use one, use yours, use your, share, available to
      use, you can use
    `,
    sell: "for sale, selling, i sell, asking price, sale",
    repair: `
      rep, fix, fixes, fixing, fixed, repair*, mend, mends, mending, restore, service my, look at
      my, patch up, sort out my, get it going, troubleshoot, have a look at, bodge, bodged, tinker, tinkering, working again, work again, going again, back to life, gluing, glueing, put right, take a look
    `,
    lesson: `
      lesson*, teach*, learn*, tutor*, tuition, class, classes, a course, course in, course on, course for, courses, conversation, beginner,
      beginners, coaching, instructor, explain*, show me how, show us how, show him how, show her
      how, show you how, shows how, show how, never learned, practise, practice, improve, brush up,
      workshop, get better at
    `,
    partner:
      "come along, join in, come with us, more the merrier, partner, partners, buddy, buddies, playmate, playmates, play, player, players, playing, opponent, opponents, club, together, with me, join me, join us, companion, companions, team up, tag along, bring me along, have a go at, company for, mate for, one short, player short, one more player",
    service:
      "install, fit, tune, clean, cleaning, wash, paint, set up, setting up, carry, assemble, deliver, transporting, configure, hang, hanging, put up, sharpen, print, translate, move my, mind my",
    care: "feed, feeding, feeds, fed, look after, looking after, mind, minding, sit, sitter, sitting, care for, caring, take care, holiday, holidays, hols, while you are away, i'm away, we're away, i am away, we are away, be away, while i'm, while we're, hungry, have him for, have her for, have them for, have yours for, keep him for, keep her for, has him for",
    broken: `
      broken, broke, not working, doesn't work, does not work, stopped working, won't start, won't
      turn on, won't work, out of order, need fixing, needs fixing, need repair, dead, died, gave
      up, faulty, kaput, cracked, leaking, leaks, leaky, punctured, puncture, flat tyre, jammed,
      stuck, torn, snapped, packed up,
      trips the electrics, trips the breaker, trips the fuse, trips the power, tripping the electrics, keeps tripping, blows the fuse, blows a fuse, blew the fuse, blown, burnt out, burned out, won't switch on, won't charge, won't turn, won't turn off, won't close, won't light, doesn't turn on, doesn't switch on, doesn't charge, doesn't heat, no longer works, no longer turns on, conked out, on the blink, busted, buggered, knackered, playing up, acting up, packed in, gone wrong, isn't working, aren't working, not heating, not charging, keeps cutting out, cuts out, makes a funny noise, ripped, holes in it, has holes, full of holes, shattered, smashed, keeps jamming, keeps freezing, seized up, wonky, squeaky, squeaks, squeaking, wobbly, wobbles, wobbling, came off, come off, coming off, fallen off, fell off, fell apart, falling apart, coming apart, gone through, has had it, given up the ghost, gives up, giving up, on its last legs, smells burnt, smells of burning, burning smell, smoking, sparks, flickers, flickering, buzzing, rattles, rattling, keeps stopping, stops after, stops by itself, turns itself off, switches itself off, turns off by itself, switches off by itself, shuts down, keeps shutting, keeps switching, keeps turning off, keeps crashing, keeps beeping, beeps at me, error code, blue screen, not draining, not spinning, not cooling, isn't cooling, isn't cold, stopped heating, stopped spinning, stopped charging, stopped cooling, stops working, has stopped, bent, buckled, frayed, worn through, clogged, borked, bust, malfunctioning, defective, kaputt, skips stitches, terrible noise, awful noise, horrible noise, strange noise, weird noise, funny noise, grinding noise, making a noise, in pieces, in two pieces, in bits, frozen up, out of action, screen black, black screen, crackles, crackling, isn't turning, not turning, hums but, hissing, dangling, hanging by a thread
    `,
    nomore: "no longer, any more, anymore, won't, wont, doesn't, doesnt, refuses",
    used: "can, can't, manage, able, need*, use, used, using, want*, fit, fits, wear, available",
    handy:
      "handy with, handy on, good with, good at fixing, great with, brilliant with, skilled with, clever with, a dab hand with, confident with, comfortable with, know about, knows about, know my way around, knows their way around, knows a thing or two about, understands, nifty with",
    equipped:
      "someone with, somebody with, anyone with, anybody with, person with, people with, man with, neighbour with, neighbor with, someone who has, somebody who has, someone who owns, someone strong with",
    owner:
      "who has, who got, anyone has, anyone have, anybody have, anyone got, someone has, anyone own, anyone owns, who owns",
    doer: "who can, who could, who would, and could, and can, and would, and help, and helps, willing to, able to, happy to, and feel like, and fancies",
    relative: "who, that",
    mine: "at home, at my place, at mine, is mine, my own, our own, of my own, i bring the, i'll bring the, i have the, i've got the, i've the",
    visit:
      "come and work, come and study, come and use, come and play, come work, come study, come over, come round, come by, drop in, drop by, pop in, you can come, you can work, can work here, work here, work from here, study here, sit here, come here, welcome to work, welcome to study, welcome to use",
    self: "i am, i'm, im, here, as a, we are, we're, being a, i work as",
    working:
      "because i work, since i work, as i work, cos i work, i'm on lates, i'm on nights, i'm on earlies, on night shift, on nights, work nights, work evenings",
    job: `
      accountant, au pair, babysitter, baker, barber, beautician, beekeeper, bricklayer, caregiver, carer, carpenter, chef, childminder, chimney
      sweep, cleaner, cobbler, cook, decorator, dj, dressmaker, driver, electrician, gardener, hairdresser, handyman, interpreter, joiner, lawyer,
      locksmith, masseur, mechanic, midwife, nanny, nurse, nursing student, photographer, plasterer, plumber, roofer, seamstress, student nurse,
      tailor, tiler, translator, tutor, upholsterer, vet
    `,
    have: "my, our, have, got, i've, we've",
    purpose: "for, to, so, if, when, because",
    unpurpose: `
      looking, look, searching, search, ask, asking, need, wishing, going, want, like, love, hoping,
      able, happy, willing, trying, try, have, used, need's, would'd, wants, glad, keen, up
    `,
    beside: `
      with, in, inside, on, at, near, under, from, against, behind, around, next, since, bring,
      bringing, cost, costs, beside, by, plus, in exchange, included
    `,
    of: "of",
    meanwhile: "while, until, till, whilst",
    and: "and, or, plus, also",
    verbal: `
      i, you, we, they, he, she, to, can, could, will, would, may, might, should, must, please, who,
      that, not, don't, didn't, i'll, i'd, let's
    `,
    except: `
      except, excluding, not, no, without, nor, instead, never, don't, isn't, won't, aren't
    `,
    nay: "no $, no because, no as they, no cos",
    mild: "without",
    strict: "except, excluding, not for, but not, apart from",
    negatable: "can, could, does, is, am, are, do, did, don't, will, would, may",
    benign: `
      start, boot, turn, open, close, print, work, charge, spin, stop, far, too, sure, working, work, only, able, fussy, expensive, heavy, used, necessarily,
      problem, rush, hurry, need, charge, matter, worries, strings, longer, experience, just, yet,
      one, learned, learnt, tried, done, been, urgent, bad, good, questions, fee, cost, money, bother,
      hesitate, sell, drive, have, know, understand, afford, idea, pressure, find, strong, bite
    `,
    only: "only, exclusively, strictly",
    weather: "rain, rains, raining, holidays, school, snow, snows",
    mon: "monday, mondays, mon",
    tue: "tuesday, tuesdays, tue, tues",
    wed: "wednesday, wednesdays, weds",
    thu: "thursday, thursdays, thu, thur, thurs",
    fri: "friday, fridays, fri",
    sat: "saturday, saturdays",
    sun: "sunday, sundays",
    weekend: "week end, week ends, weekend, weekends",
    workdays: "weekday, weekdays, working days",
    daily: "every day, any day, daily",
    morning:
      "during the day, days only, days on weekdays, weekday days, daytime, daytimes, morning, mornings",
    afternoon:
      "during the day, days only, days on weekdays, weekday days, daytime, daytimes, afternoon, afternoons",
    evening: "evening, evenings, after work, tonight",
    night: "night, nights, overnight",
    m1: "january, jan",
    m2: "february, feb",
    m3: "march",
    m4: "april",
    m5: "may",
    m6: "june",
    m7: "july",
    m8: "august",
    m9: "september, sept",
    m10: "october, oct",
    m11: "november, nov",
    m12: "december, dec",
    vague: "march, may, jan, sept",
    inside: "in, of, early, late, mid, this",
    until: "to, till, until, through",
    since: "since, last",
    onward: "after, from, past",
    upto: "before, until, till, til, by",
    today: "today, tonight, this morning, this afternoon, this evening",
    tomorrow: "tomorrow",
    overmorrow: "the day after tomorrow, day after tomorrow",
    going: "going, goes, go, driving, drive, heading, leaving, off, seat, seats, travelling",
    own: "my own, our own, not a loan, not to borrow, for keeps",
    children: "kid, kids, child, children, son, sons, daughter, daughters, boy, boys, girl, girls",
    years: "year, years, yr, yrs, yo, y o",
    months: "month, months, mth, mths",
    toward: "to, in, near, at, towards, toward",
    many: "we are, we're, there are, there will be, for us",
    lasting: "since, for the last, over the, experience, ago, for over",
    beginner:
      "from scratch, not a word, no idea, absolute beginner, beginner, beginners, a1, from scratch, novice, novices, basics, from zero, complete beginner, never played, never done, slow pace, easy pace, gentle pace, gentle, nothing fast, couch to",
    advanced:
      "advanced, b2, c1, c2, experienced players, experienced player, marathon, quick runners, fast runners, fast pace, race pace, competitive",
  },
};
