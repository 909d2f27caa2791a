/** Words before a name, whatever their capitals. */
export const titles =
  'mevrouw|mejuffrouw|meneer|mijnheer|mevr\\.?|mej\\.|dhr\\.?|(?:de|den)\\s{1,3}heer|familie|fam\\.|dokter|mister|miss|madam'

/** Words before a name that are something else in other capitals: a MW is a megawatt, MS an illness. */
export const titlesAsWritten =
  '[Mm]w\\.?|MW\\.|[Hh]r\\.|Mrs?\\.?|M[sx]\\.?|[Dd]r\\.|[Pp]rof\\.|mr\\.|[Dd]rs\\.|[Ii]r\\.|Dr'

const kinOfWomen =
  'moeder|mama|zus|zusje|dochter|dochtertje|kleindochter|oma|tante|nicht|nichtje|buurvrouw|buurmeisje|vriendin|stiefmoeder|schoonmoeder|pleegmoeder|stiefdochter|schoondochter|pleegdochter|schoonzus|schoonzusje|halfzus|mother|sister|daughter|granddaughter|grandmother|aunt|niece|girlfriend|mother-in-law|daughter-in-law|sister-in-law|stepmother|stepdaughter'

const kinOfMen =
  'vader|papa|broer|broertje|zoon|zoontje|kleinzoon|opa|oom|neef|neefje|buurman|buurjongen|vriend|stiefvader|schoonvader|pleegvader|stiefzoon|schoonzoon|pleegzoon|zwager|halfbroer|father|brother|son|grandson|grandfather|uncle|nephew|boyfriend|father-in-law|son-in-law|brother-in-law|stepfather|stepson'

/** Words for kin and neighbours, before a first name. */
export const kinship = `${kinOfWomen}|${kinOfMen}|kleinkind|neighbour|neighbor|cousin`

/** Words that are kin only where they are somebody's: haar man Kees. */
export const kinshipOfSomebody = 'man|vrouw|partner|ex|kind|baby|vriend|wife|husband|friend|child'

const ofWomen = new RegExp(
  `(?<!\\p{L})(?:mevrouw|mejuffrouw|mevr\\.?|mej\\.|mw\\.?|mrs\\.?|ms\\.?|miss|madam|vrouw|wife|${kinOfWomen})\\s*$`,
  'iu',
)
const ofMen = new RegExp(`(?<!\\p{L})(?:meneer|mijnheer|dhr\\.?|heer|hr\\.|mister|man|husband|${kinOfMen})\\s*$`, 'iu')

/** Whether the words before a name say that it is a woman's or a man's; null where they do not. */
export function sexBefore(words: string): Sex | null {
  if (ofWomen.test(words)) return 'woman'
  // Without a capital it is a lawyer, of either sex.
  return ofMen.test(words) || /(?<!\p{L})Mr\.?\s*$/u.test(words) ? 'man' : null
}

export type Sex = 'woman' | 'man'

/** Titles that streets and buildings are called by too. */
export const titlesOfStreets = /^(?:dokter|dr|mr|prof|drs|ir)\.?$/i

export const endsOfStreets = /(?:straat|laan|weg|plein|kade|school|huis|hof|park|kliniek|street|road|avenue|school)$/i

/** Words within a name that may have no capital. */
export const particles =
  "van|von|vd|v\\.d\\.|de|den|der|het|'t|’t|ten|ter|te|la|le|el|al|bin|ben|du|di|da|dos|op|in|uit|aan|bij|of"

/** Words that begin a sentence: with a capital, but no name. Titles stand here too, since a name comes after them. */
export const firstWords: ReadonlySet<string> = new Set(
  [
    'aan al alle als bij daar daarna daarom dan dat de deze die dit doen door dus een elke en er haar heeft heel het hier hij',
    'hoe hun iedere iemand ik in is je juist kan later maar mag meer men met mijn moet na naar niemand niet nog nu of om',
    'omdat ondanks onder ons onze ook op over pas samen sinds soms steeds terwijl tijdens toch toen tot tussen uit van vanaf',
    'vanuit veel volgens voor vooral waar waarom wanneer want was wat we wel werd wie wij wil wordt zal ze zelf zelfs zij zijn',
    'zo zodat zonder zou a after all also an and as at because before both but by during each even for from has he her his',
    'how i if it its just last later most my no not now of on once one or our she since so some soon that the their then',
    'there these they this those though to under until we what when where which while who why with without you your',
    'mevrouw mevr meneer mijnheer dhr heer mw mr mrs ms mx miss mister dr drs prof ir ing',
  ].flatMap((line) => line.split(' ')),
)
