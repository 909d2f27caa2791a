/** How figures of how sure a result is came about. */
export const howSure = {
  draws: 'Zo vaak is doorgerekend; een instelling.',
  drawnCases: 'Zoveel verhalen waarvan het verschil bekend is; over die is doorgerekend.',
  withRealism:
    'Bij zoveel van die verhalen geldt realism uit de instellingen: die waarin staat wat de onderzochte ondersteuning is.',
  expectedValue:
    'Het gemiddelde van oneindig veel doorrekeningen, zonder trekken uitgerekend: alles wat onzeker is staat op zijn gemiddelde, met realism uit de instellingen erbij.',
  drawnMean: 'Het gemiddelde van de doorrekeningen.',
  drawnMedian: 'De middelste van de doorrekeningen.',
  drawnSd: 'De standaardafwijking van de doorrekeningen.',
  drawnInterval:
    'Een grens van de doorrekeningen (type 7): bij interval95 ligt 2,5% onder de eerste en 2,5% boven de tweede, bij interval50 een kwart.',
  monteCarlo:
    'De standaardafwijking gedeeld door de wortel van het aantal doorrekeningen: één standaardfout: ongeveer zo ver ligt het gemiddelde van dat van oneindig veel.',
  shareSaving: 'Het deel van de doorrekeningen dat meer bespaart dan wat ‘geen verschil’ heet.',
  shareCostsExtra: 'Het deel van de doorrekeningen dat meer extra kost dan wat ‘geen verschil’ heet.',
  bins: 'De verdeling van de doorrekeningen: waar de eerste staaf begint, hoe breed een staaf is, en het deel van de doorrekeningen in elke.',
  perCase: 'Van het totaal, gedeeld door het aantal verhalen.',
  kindShare:
    'Het deel van de variantie dat van dit soort aannames komt; wat soorten samen doen is eerlijk over hen verdeeld. Samen zijn de delen 1.',
  inputEnds:
    'Wat dit gegeven laag en hoog is: de 2,5%- en de 97,5%-grens; 0 en 1 van wat wel of niet komt; bij prijzen die niet getrokken zijn de laagste en hoogste aanbieder.',
  oneWayAt: 'De uitkomst als alleen dit gegeven laag, of hoog, is en al het andere op zijn gemiddelde.',
  inputBreakEven:
    'De waarde van dit gegeven waarbij het verschil nul is; onbekend als die niet tussen laag en hoog ligt.',
  inputShare: 'Het deel van de variantie dat van dit ene gegeven komt.',
  twoWay:
    'De uitkomst met de ene aanname op de waarde van deze kolom, de andere op die van deze rij, en al het andere op zijn gemiddelde. Over verhalen is het de som.',
  twoWayValue: 'Een waarde van deze aanname: van laag naar hoog, en zoals zij geteld is.',
  uncertainClass:
    'Zoveel verhalen van deze soort waarvan 95% van de doorrekeningen ook tot een andere soort reikt: bespaart, geen verschil of kost extra.',
  cautious:
    'Het verschil waarin wat ervoor pleit is verlaagd en wat ertegen pleit verhoogd, met de percentages van caution in de instellingen.',
  decisionCases: 'Zoveel verhalen waarvan het verschil in kosten en het effect bekend zijn.',
  optionCost: 'De gemiddelde kosten per verhaal over de doorrekeningen, vergeleken met zonder; onder nul bespaart het.',
  optionEffect: 'Het gemiddelde effect per verhaal over de doorrekeningen, in eenheden van value_of_effect.',
  increment: 'Zoveel meer dan de zinvolle keuze die erboven staat.',
  icer: 'Extra kosten gedeeld door extra effect, vergeleken met de zinvolle keuze die erboven staat.',
  netBenefit: 'Effect × de waarde van een eenheid, min de kosten; gemiddeld per verhaal over de doorrekeningen.',
  optionCases: 'Zoveel verhalen waarvan het verschil en het effect bekend zijn kregen deze aanpak; zonder: alle.',
  probabilityBest: 'Het deel van de doorrekeningen waarin dit de beste keuze is; gelijke keuzes delen.',
  expectedLoss: 'Zoveel loopt men met deze keuze gemiddeld mis, vergeleken met de beste in elke doorrekening.',
  perfectInformation:
    'Het gemiddelde van de beste keuze in elke doorrekening, min dat van de keuze die gemiddeld de beste is (EVPI).',
  information:
    'Hetzelfde als alleen deze soort aannames zeker bekend zou zijn (EVPPI), met de andere op hun gemiddelde; bij de waarde hoort een standaardfout.',
  quadrant: 'Het deel van de doorrekeningen in dit kwart: meer of minder effect, meer of minder kosten dan zonder.',
  planeThreshold:
    'Extra kosten gedeeld door extra effect: bij die waarde van een eenheid zijn beide keuzes evenveel waard.',
  planePoint: 'Een van de doorrekeningen: extra effect en extra kosten, vergeleken met zonder.',
  curve: 'Hetzelfde bij een andere waarde van een eenheid effect.',
  effectValue: 'Wat een eenheid effect waard is: een keuze in de instellingen.',
}
