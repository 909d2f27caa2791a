/** How figures about more cases came about. */
export const howFar = {
  trimmedMean:
    'Het gemiddelde van de bekende verschillen, zonder het laagste en het hoogste tiende deel van de verhalen (naar beneden afgerond).',
  resampledMean: 'Het gemiddelde van de bekende verschillen, waar de marge over verhalen bij hoort.',
  resampledRatio:
    'De som van de baten gedeeld door de som van de investeringen, waar de marge over verhalen bij hoort.',
  resampledEnds:
    'Een grens van de marge over verhalen: 10.000 keer zijn er evenveel verhalen (of organisaties, waar er tien of meer zijn) met teruglegging getrokken, en steeds is het cijfer opnieuw uitgerekend. percentile: de kwantielen 2,5% en 97,5%; bca: dezelfde, verschoven voor vertekening en scheefheid (Efron 1987).',
  resamples: 'Zo vaak is er opnieuw getrokken.',
  medianEnds:
    'Een grens van de exacte marge om de mediaan: een van de bedragen zelf, zo gekozen dat de kans dat de mediaan erbuiten ligt hooguit 5% is (binomiaal met kans 1/2).',
  coverage: 'Hoe zeker de marge om de mediaan is; minstens 95%, want alleen bedragen zelf kunnen grenzen zijn.',
  organisationCount: 'Het aantal organisaties waar de verhalen met een bekend verschil van komen.',
  comparedGroups: 'Het aantal groepen met minstens twee bekende verschillen.',
  comparedKnown: 'Bekende verschillen: eerst van de groep, dan van de andere.',
  comparedMeans: 'Het gemiddelde van de bekende verschillen: eerst van de groep, dan van de andere.',
  comparedDifference: 'Het gemiddelde van de groep min dat van de andere; plus is voordeliger.',
  permutation:
    'Van alle manieren om de bedragen over groepen van deze grootte te verdelen, het deel waarin de gemiddelden minstens zo ver uiteenlopen, naar welke kant ook (permutatietoets). Bij meer dan 250.000 manieren zijn er 100.000 getrokken.',
  divisions: 'Zoveel verdelingen zijn nagegaan.',
  holmAdjusted: 'De kans van de permutatietoets, verhoogd voor het aantal vergelijkingen (Holm).',
  cliffsDelta:
    'De kans dat een verhaal uit de groep voordeliger is dan een uit de andere, min de kans dat het duurder is, over alle paren. Woorden, alleen als de marge er is en 0 erbuiten valt: vanaf 0,147 klein, vanaf 0,33 middelgroot, vanaf 0,474 groot.',
  cliffsDeltaEnds:
    'Een grens van de marge om Cliffs delta (Feng en Cliff 2004, 95%), vanaf tien bekende verschillen aan beide kanten.',
}
