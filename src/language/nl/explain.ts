import { howAgreed } from './explain-agreement.ts'
import { howInferred } from './explain-inference.ts'
import { howFar } from './explain-margins.ts'
import { howProgramme } from './explain-programme.ts'
import { howValued } from './explain-quality.ts'
import { howSure } from './explain-uncertainty.ts'

export const explain = {
  title: (name: string, value: string) => `${name} = ${value}`,
  from: 'Komt van',
  fromHead: ['cijfer', 'waarde'],
  lines: 'Uit deze regels',
  cases: 'Uit deze verhalen',
  casesHead: 'verhaal',
  source: (title: string) => `bron: ${title}`,
  pricePlace: (file: string, line: number) => `prijs: ${file}:${line}`,
  available: 'Deze cijfers zijn er:',
  figuresHead: ['cijfer', 'waarde'],
  how: {
    difference:
      'Verschil = kosten zonder de ondersteuning min kosten met de ondersteuning. Plus: met de ondersteuning kost het minder.',
    cost: 'De som van de regels van dit verloop, voor zover ze hierbij horen. Elke regel: hoeveelheid × prijs × indexfactor × zekerheid × aandeel van de betaler × discontofactor.',
    bound:
      'Het verschil van wat wel bekend is. Iets in dit verschil is onbekend; daarom is dit een grens en geen uitkomst.',
    investment:
      'Kosten van de onderzochte ondersteuning met de ondersteuning min dezelfde kosten zonder. Onderzocht zijn de regels met investment: true en de prijzen van de aanpak.',
    benefit: 'Alle andere kosten zonder de ondersteuning min alle andere kosten met de ondersteuning.',
    ratio: 'Baten gedeeld door investering.',
    netReturn: 'Baten min investering, gedeeld door de investering.',
    threshold:
      'Investering gedeeld door baten: zo waarschijnlijk moet het geschatte verloop minstens zijn om de ondersteuning terug te verdienen.',
    certainOnly: 'Het verschil met alleen regels die zeker zijn.',
    inFull: 'Het verschil met alle regels voluit, hoe onzeker ook.',
    at75: 'Baten × 0,75 min investering.',
    at50: 'Baten × 0,5 min investering.',
    attributionShare:
      'Het deel van de baten dat de ondersteuning claimt, zoals het in de casus staat; van een bereik het gemiddelde.',
    attributedBenefit: 'Aandeel × baten; baten onder nul worden niet verkleind.',
    attributedDifference: 'Het deel van de baten dat de ondersteuning claimt min de hele investering.',
    shift: 'Het kleinste van wat op de ene plek daalt en op de andere stijgt.',
    contributionShare:
      'Het bedrag van deze post gedeeld door de bedragen van alle posten samen, elk zonder min of plus. Onbekend als een van de posten onbekend is.',
    use: 'De hoeveelheden van deze regels, gewogen met hun zekerheid.',
    indexFactor:
      'Index van het prijspeil gedeeld door de index van het jaar van de prijs; 1 als de wet de prijs bepaalt of het jaar buiten de reeks valt.',
    line: 'Hoeveelheid × prijs × indexfactor × zekerheid × aandeel van de betaler × discontofactor. Wie een overdracht ontvangt krijgt een min.',
    written: 'Zo staat het in het bestand.',
    certainty:
      'Zekerheid van de regel; hangt die aan een gebeurtenis, dan maal de zekerheid van die gebeurtenis; komt die alleen als een andere uitblijft, dan ook maal de kans daarop.',
    quantity:
      'De hoeveelheid die in dit jaar van de periode valt: een getal gelijk verdeeld over de dagen, of zo veel per dag, week, maand of jaar.',
    discount: '1 gedeeld door (1 + discontovoet) voor elk jaar na het eerste.',
    expectedShare: 'Het deel van deze regel dat na de datum van de bespreking ligt.',
    index:
      'Gemiddelde van de scores op 0 tot 100, over de leefgebieden die op alle momenten bekend zijn. Niveaus zijn een volgorde en geen maat.',
    indexDomains: 'Het aantal leefgebieden dat op alle momenten bekend is.',
    change:
      'Eind met de ondersteuning min begin; plus is beter. Bij meer beoordelaars de middelste, bij twee middelste die het dichtst bij nul ligt.',
    effect:
      'Eind met de ondersteuning min het geschatte eind zonder; plus is beter. Bij meer beoordelaars de middelste, bij twee middelste die het dichtst bij nul ligt.',
    level:
      'De score van de beoordelaars die tellen; bij meer beoordelaars de middelste, bij twee middelste de laagste.',
    effectRange: 'Het kleinste en het grootste effect onder de beoordelaars die tellen.',
    followUp: 'De score bij een meting na afloop, met de ondersteuning.',
    lasting: 'De score bij een meting na afloop min die aan het eind van de ondersteuning; plus is beter.',
    files: 'Zoveel bestanden met een casus; die met fouten doen niet mee.',
    countOfCases: 'Zoveel verhalen.',
    known: 'Zoveel verhalen waarvan het verschil bekend is.',
    invested: 'Zoveel verhalen waarvan investering en baten bekend zijn.',
    sumOfCases: 'De som over de verhalen.',
    totalKnown: 'De som over de verhalen waarvan het verschil bekend is.',
    mean: 'De som van de bekende verschillen gedeeld door hun aantal.',
    median: 'Het middelste van de bekende verschillen.',
    quartile: 'Een kwart van de bekende verschillen ligt eronder, of erboven (type 7).',
    min: 'Het laagste bekende verschil.',
    max: 'Het hoogste bekende verschil.',
    largestShare: 'Het grootste verschil, zonder teken, gedeeld door de som van alle verschillen zonder teken.',
    leaveOneOut: 'Het gemiddelde als het hoogste, of het laagste, verhaal niet meedoet.',
    leaveOrganisationOut: 'Het laagste, of het hoogste, gemiddelde als één organisatie niet meedoet.',
    saving: 'Zoveel verhalen: bespaart is boven de marge, kost extra eronder, geen verschil ertussen.',
    band: 'Zoveel verhalen besparen meer dan de ondergrens en hooguit de bovengrens.',
    border: 'Een grens uit de instellingen.',
    shiftCount: 'Zoveel verhalen laten deze verschuiving zien.',
    classCount:
      'Zoveel verhalen in deze klasse. Beter: minstens één leefgebied beter en geen slechter; gemengd: beter en slechter; onbekend: een leefgebied bleef open.',
    stepCount: 'Zoveel verhalen bij dit leefgebied.',
    stillToGain: 'Zoveel verhalen vergeleken met hoe het beter had gekund; dat is geen besparing.',
    setting: 'Een instelling van het project, of de standaard.',
    priceOfLine: 'De prijs van één eenheid, in geld van het jaar van de prijs; van een bereik het gemiddelde.',
    payerShare: 'Het aandeel van deze betaler; wie een overdracht ontvangt heeft een min.',
    place: 'De plaats in het bestand.',
    ...howSure,
    ...howValued,
    ...howInferred,
    ...howAgreed,
    ...howFar,
    ...howProgramme,
  },
}
