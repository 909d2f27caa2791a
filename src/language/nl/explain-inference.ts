/** How figures about more cases came about. */
export const howInferred = {
  sharePart: 'Het aantal gedeeld door het aantal verhalen waarvan dit bekend is.',
  shareCount: 'Zoveel verhalen; bij n alle waarvan dit bekend is.',
  scoredApart:
    'Zoveel verhalen hebben niveaus bij dit leefgebied; de andere waarvan het bekend is zijn zonder niveaus gelijk genoemd.',
  shareExact:
    'Een grens van de exacte marge over verhalen (Clopper en Pearson, 95%): bij een kleiner, of groter, werkelijk deel is het gevonden aantal hooguit 2,5% kans.',
  shareWilson: 'Een grens van de marge over verhalen volgens Wilson (95%), zonder continuïteitscorrectie.',
  signP:
    'De tekentoets, exact en tweezijdig: de kans op minstens zo’n scheve verdeling over beide kanten als elke kant even waarschijnlijk was. Wat gelijk bleef telt niet mee.',
  wilcoxon:
    'De toets van Wilcoxon met gedeelde rangen: over alle manieren waarop de tekens kunnen vallen, boven 200 verschillen met de normale verdeling. rank_sum is de som van de rangen boven nul.',
  rankBiserial:
    'De rangen boven nul min die eronder, gedeeld door alle rangen; alleen over de verhalen met een verschil, en getoond vanaf zes.',
  afterHolm:
    'Aangepast voor het aantal toetsen van dezelfde soort (Holm): de kleinste p maal het aantal, de volgende maal een minder, en nooit lager dan de vorige.',
  pseudoMedian: 'De mediaan van de gemiddelden van alle paren verhalen, elk ook met zichzelf (Hodges-Lehmann).',
  pseudoMedianInterval:
    'Een grens van de marge over verhalen (95%): de verschuivingen die de toets van Wilcoxon niet verwerpt.',
  mcnemar:
    'De toets van McNemar, exact en tweezijdig: of er even vaak van nee naar ja ging als van ja naar nee. Wat gelijk bleef telt niet mee.',
  yesNoCount: 'Het aantal verhalen; eerst het begin of het geschatte eind zonder, dan het eind met de ondersteuning.',
}
