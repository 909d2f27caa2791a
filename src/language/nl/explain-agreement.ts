/** Hoe cijfers over beoordelaars tot stand kwamen. */
export const howAgreed = {
  agreementCount: 'Zoveel scores (verhaal × leefgebied × moment) waaraan twee of meer beoordelaars een niveau gaven.',
  agreementSame: 'Zoveel van die scores: zo ver liggen de hoogste en de laagste uit elkaar.',
  agreementLargest: 'Het grootste verschil tussen twee beoordelaars, in niveaus.',
  agreementCases: 'Zoveel verhalen die twee of meer mensen in deze rol los van elkaar scoorden.',
  alpha:
    'Alfa van Krippendorff, ordinaal: 1 min (waargenomen verschil gedeeld door het verschil bij toeval), over alle scores die twee of meer beoordelaars gaven. Niet te bepalen als alle scores gelijk zijn of als het om één verhaal gaat.',
  alphaInterval:
    'Het middelste 95% van alfa als de verhalen 10.000 keer opnieuw worden getrokken, met teruglegging; vanaf 20 verhalen.',
  kappa:
    'Gewogen kappa van twee beoordelaars, over alle niveaus van de schaal: 1 min (waargenomen verschil gedeeld door het verschil bij toeval). Lineair weegt een verschil naar zijn grootte, kwadratisch naar het kwadraat daarvan.',
  icc: 'Intraclass-correlatie van Shrout en Fleiss: het deel van de verschillen dat van de verhalen komt en niet van de beoordelaars; single is van één beoordelaar, mean van het gemiddelde van allen. Over het gemiddelde niveau van elk verhaal.',
  iccInterval: 'Het bereik van 95% van Shrout en Fleiss.',
  tendency:
    'Het eigen niveau min het gemiddelde van de anderen, bij hetzelfde verhaal, leefgebied en moment, gemiddeld; plus is gunstiger.',
  tendencyCount: 'Zoveel scores, of verhalen, die anderen ook scoorden.',
  givenLevel: 'Zo gaf deze beoordelaar het.',
}
