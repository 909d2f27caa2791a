/** Hoe cijfers over beoordelaars tot stand kwamen. */
export const howAgreed = {
  agreementCount:
    'Zoveel scores (verhaal × leefgebied × moment) waaraan twee of meer beoordelaars een niveau gaven; bij verandering en effect (verhaal × leefgebied) ook waarvan zij zeiden dat het gelijk bleef, wat als 0 telt.',
  agreementSame: 'Zoveel van die scores: zo ver liggen de hoogste en de laagste uit elkaar.',
  agreementLargest: 'Het grootste verschil tussen twee beoordelaars, in niveaus.',
  agreementCases: 'Zoveel verhalen die twee of meer mensen in deze rol los van elkaar scoorden.',
  alpha:
    'Alfa van Krippendorff, ordinaal: 1 min (waargenomen verschil gedeeld door het verschil bij toeval), over alle niveaus die twee of meer beoordelaars gaven; bij verandering en effect interval, met 0 voor wat gelijk bleef. Niet te bepalen als alle scores gelijk zijn of als het om één verhaal gaat.',
  alphaInterval:
    'Het middelste 95% van de maat als de verhalen 10.000 keer opnieuw worden getrokken, met teruglegging; vanaf 10 verhalen die twee of meer mensen scoorden.',
  kappa:
    'Gewogen kappa van twee beoordelaars, over alle niveaus van de schaal: 1 min (waargenomen verschil gedeeld door het verschil bij toeval). Lineair weegt een verschil naar zijn grootte, kwadratisch naar het kwadraat daarvan.',
  icc: 'Intraclass-correlatie van Shrout en Fleiss: het deel van de verschillen dat van de verhalen komt en niet van de beoordelaars; single is van één beoordelaar, mean van het gemiddelde van allen. Over het gemiddelde niveau van elk verhaal, over de leefgebieden die allen in al hun verhalen scoorden.',
  iccDomains: 'Zoveel leefgebieden scoorden allen in al hun verhalen: daarover gaat ICC.',
  someSame: 'In zoveel daarvan gaf de een niveaus en zei een ander dat het gelijk bleef.',
  allSame: 'In zoveel daarvan zeiden allen dat het gelijk bleef.',
  alphaOfLevels: 'Alfa van Krippendorff, interval, zonder de scores waarvan allen zeiden dat het gelijk bleef.',
  againstSame:
    'De grootste verandering, of het grootste effect, van wie niveaus gaf, in niveaus; een ander zei dat het gelijk bleef.',
  seenChange:
    'Eind met de ondersteuning min begin (verandering), of min eind zonder (effect), in niveaus; plus is beter, en 0 als deze beoordelaar zei dat het gelijk bleef.',
  tendency:
    'Het eigen niveau min het gemiddelde van de anderen, bij hetzelfde verhaal, leefgebied en moment, gemiddeld; plus is gunstiger.',
  tendencyCount: 'Zoveel scores, of verhalen, die anderen ook scoorden.',
  givenLevel: 'Zo gaf deze beoordelaar het.',
}
