/** What the table of stories says of each that cannot be calculated: its theme, and what it shows of the format. */
export const about: Readonly<Record<string, readonly [theme: string, shows: string]>> = {
  'eettafel-na-verlies': [
    'loneliness after a loss',
    'a collective activity with its own price, a life event that several lines hang on, a line that is told and not counted, a follow-up; the story of the tutorial',
  ],
  'bewegen-met-pijn': ['chronic pain, moving together', "shared payers, a range, the client's own rating"],
  'post-op-orde': [
    'paperwork with a volunteer: peace of mind',
    "volunteers' hours as evaluated support, a transfer from client to creditor, a session before the end of the window",
  ],
  'huis-behouden': [
    'debts and a threatened eviction',
    'a crisis as one event with many bills, a price per year used as a rate, welfare as a transfer, two professionals and then a group in consensus',
  ],
  'adempauze-thuis': [
    'dementia, and a partner who cares',
    'support made of several prices, informal care, a rating of the carer beside the client; mixed over time and better than without',
  ],
  'van-uur-naar-inloop': [
    'from guidance at home to a walk-in',
    'a shift from care to social work, and from individual to collective',
  ],
  'kraamtijd-met-steun': [
    'a first year with a baby, alone',
    'an unknown quantity in the reference, a rating of the child with `others: not-applicable`',
  ],
  'nuchter-verder': [
    'alcohol, and neighbours who helped',
    'attribution with a range and a reason, three raters, a follow-up',
  ],
  'de-deur-op-slot': [
    'domestic violence',
    'one crisis with eleven lines hanging on it, two raters, attribution, an event that is told because no price is known',
  ],
  'de-nachtploeg-weg': [
    'debts and fixed costs of a couple in work',
    'collection costs as a transfer, a payer of its own for a line, an event inside an uncertain course',
  ],
  'in-de-auto-naar-het-toernooi': [
    'a boy drifting towards crime',
    'three raters who differ before consensus, a certainty taken from what happened to others, attribution',
  ],
  'de-late-ochtenden': [
    'nearly leaving school, a young carer',
    'a follow-up in which one domain falls back, informal care in both courses, rates that change during the year',
  ],
  'de-heg': [
    'a neighbour conflict',
    "volunteers' hours and a coordinator's price as investment, the client's own time, a range",
  ],
  'voor-een-dicht-hek': [
    'a language barrier',
    'a shift from individual to collective, an interpreter with another payer than the price says',
  ],
  'een-eigen-sleutel': [
    'a refugee family, just housed',
    'two separate uncertain events, attribution to the municipal coach, a range of months',
  ],
  'de-stemmen-zachter': [
    'a psychiatric patient living on his own',
    'a crisis whose certainty comes from his own history, attribution, a follow-up in which one domain falls back',
  ],
  'zelf-wonen': [
    'a young adult with a mild intellectual impairment',
    'two uncertain events with their own bills, guidance marked as investment, domains no better than without',
  ],
  'weer-onder-de-mensen': [
    'nine years of welfare, personal guidance',
    'welfare as a transfer in both courses, work produced, volunteer hours told and not counted',
  ],
  'een-plan': [
    'tailored support within one budget',
    'equal budgets by agreement: no difference in cost, a shift from care and youth',
  ],
  'de-werkplaats': [
    'day activities that give self-confidence back',
    'costs extra and says so; a partner as outsider rater',
  ],
  'rust-aan-tafel': [
    'a family under strain',
    'ratings of the child by a professional and a teacher, an employer as payer',
  ],
  'zusje-van': [
    'a young carer in a group',
    'saves for society and costs public money extra; a session before the end of the window',
  ],
  'de-ochtendkoffie': [
    'a lonely man after a heart infarction',
    "a price shared between insurer and client, the client's own rating",
  ],
  'nog-een-zomer-thuis': [
    'dementia, and a daughter at the end of her strength',
    'a window of two years with a discounted second year, two opposite events, a rating of the carer',
  ],
  'de-laatste-inzet': [
    'gambling, and a self-help group',
    'certainties multiplied along an event, a relapse, attribution',
  ],
  'vier-deurwaarders': [
    'a young adult with debts',
    'two references, usual and lighter, each with its own events and scores',
  ],
  'samen-opvoeden': [
    "a parents' circle",
    'costs extra without a crisis averted, a follow-up that falls back, with its reason',
  ],
  'stevig-op-de-been': ['fear of falling', 'one uncertain fall with a cascade of ever less certain bills, attribution'],
  'de-toeslag': [
    'reading, writing and missed allowances',
    'a large sum told as a transfer and not counted, a volunteer who rates',
  ],
  piekeren: ['worry and stress', 'a reference in which she is helped too, only later; the employer as payer'],
  'welzijn-op-recept': [
    'needless visits to the GP',
    'one price used twice with different payers; who saves is not who pays',
  ],
  'een-eigen-voordeur': [
    'homelessness, and a house first',
    'three events carrying eight lines, three raters who differ, attribution; the largest of all',
  ],
  'na-de-poort': [
    'back from prison',
    'a new offence at a stated chance, a client who sees it otherwise than the professional',
  ],
  'tussen-twee-huizen': [
    'a divorce with two children in between',
    'two raters of the child, a follow-up, a line that is not counted',
  ],
  'een-deur': [
    'several municipal facilities, one plan',
    'a reference of kind `earlier-practice`; mixed over time and better than without',
  ],
  'de-moestuin': [
    'fatigue and depression, a community garden',
    'a reference of kind `none`, and a second one of kind `improved`',
  ],
}
