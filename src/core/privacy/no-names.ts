/** Words with a capital that are no name of a person, though one may stand after "mevrouw" or "familie". */
const words: ReadonlySet<string> = new Set(
  [
    // What people call services, laws and those who work there.
    'ggz ggd uwv bsn pgb zzp svb cjg wmo wlz wia wajong ziektewet participatiewet jeugdwet schuldhulp schuldhulpverlening bijstand jeugdzorg jeugdhulp',
    'huisarts huisartsen praktijkondersteuner wijkteam buurtteam sociaalteam gemeente thuiszorg ziekenhuis verpleegkundige',
    'wijkverpleegkundige wijkagent politie woningcorporatie corporatie kinderopvang school leerplicht reclassering consulent',
    'bewindvoerder mantelzorg mantelzorger maatschappelijk sociaal welzijn welzijnswerk begeleiding begeleider zorgverzekeraar',
    'belastingdienst toeslagen voedselbank buurthuis inloop dagbesteding council municipality police hospital',
    // Languages, peoples and faiths.
    'nederlands nederlandse nederlander turks turkse marokkaans marokkaanse surinaams surinaamse antilliaans antilliaanse',
    'syrisch syrische pools poolse duits duitse engels engelse frans franse spaans spaanse arabisch arabische oekraiens',
    'oekraïens oekraïense eritrees eritrese somalisch somalische afghaans afghaanse chinees chinese belgisch belgische',
    'islamitisch islamitische christelijk christelijke dutch turkish moroccan syrian polish german english french arabic',
    // Days, months and feasts.
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart juni juli augustus',
    'september oktober november december monday tuesday wednesday thursday friday saturday sunday january february',
    'march july october kerst kerstmis pasen pinksteren sinterklaas ramadan christmas easter',
    // Words that begin a sentence, beyond the shortest.
    'inmiddels intussen ondertussen uiteindelijk vervolgens eerder eerst echter helaas gelukkig bovendien tevens daardoor',
    'daarnaast daarbij daarvoor daartoe hierdoor hiermee hierbij hierna ineens plotseling opeens binnen buiten zonder zodra',
    'totdat voordat nadat doordat hoewel wellicht misschien mogelijk vroeger vandaag gisteren morgen kort lang goed geen',
    'beide beiden enkele andere weer thuis samen altijd nooit vaak bijna alleen sommige',
    'mensen wensen kansen lessen wassen passen cursussen processen adressen plaatsen fietsen toetsen prijzen huizen',
    'however meanwhile eventually today yesterday tomorrow finally first then maybe perhaps together still back home',
  ].flatMap((line) => line.split(' ')),
)

/** Two to four capitals stand for something else: GGZ, BSN, UWV. A name in capitals has to be longer. */
const abbreviation = /^\p{Lu}{2,4}$/u

/** Whether a word with a capital is no name of a person; where a surname is likely, a few capitals may be one. */
export function isNoPerson(word: string, isSurname: boolean): boolean {
  return words.has(word.toLowerCase()) || (!isSurname && abbreviation.test(word))
}
