/** Hoe cijfers van een programma tot stand kwamen. */
export const howProgramme = {
  programmeStated: 'Zo staat het in programme.yaml.',
  programmeCases: 'Zoveel verhalen, of mensen, gaat dit cijfer over.',
  programmeSpread:
    'Som, gemiddelde, middelste, kleinste en grootste over de verhalen die het noemen; bedragen alleen over verhalen met dezelfde soort vergelijking en een even lange periode.',
  programmeClasses:
    'Zoveel verhalen in deze klasse; verandering is einde min begin, effect is met min zonder de ondersteuning.',
  stoppedShare: 'Gestopt gedeeld door iedereen die ondersteund is.',
  lawCosts: 'Wat betalers onder deze wet betalen in beide verlopen, samen over de vergelijkbare verhalen.',
  clientMonth: 'Kosten van een voltijdse kracht gedeeld door 12 × de caseload; per jaar gedeeld door de caseload.',
  caseloadBreakEven:
    'Prijs van een maand × het gemiddelde aantal maanden ondersteuning: zoveel moet een cliënt opleveren. De caseload waarbij dat precies lukt is de kosten van een kracht × de maanden, gedeeld door 12 × de opbrengst per cliënt.',
  caseloadCost:
    'De begroting gedeeld door iedereen die ondersteund is, en wat krachten daarvan kosten: kosten van een kracht × de maanden, gedeeld door 12 × de caseload. Bij een andere caseload verandert alleen dat laatste.',
  caseloadCases: 'Het gemiddelde dat de verhalen van deze aanpak laten zien, over de verhalen die het noemen.',
  withinBudget:
    'Zoveel verhalen waarin de ondersteuning op maat de overheid niet meer kostte dan de gewone, van de verhalen waarin beide bekend zijn.',
  programmeHours:
    'Uren over de verhalen die ze noemen; de kosten zijn uren × de prijs van een uur, alleen als die gegeven is.',
  leadDays: 'Dagen van vragen tot beginnen, over de verhalen die beide noemen.',
  contactPersons: 'Zoveel hulpverleners had iemand; eenvoudiger is: minder dan met de gewone ondersteuning.',
  programmeInTime:
    'Het verschil dat op de dag van het gesprek al bereikt was, en wat daarna verwacht wordt; nooit bij elkaar opgeteld.',
  outcomeChains:
    'Zoveel uitkomsten, stappen of paden in de ketens van de verhalen. Een pad zonder getelde regel voegt geen geld toe.',
  measuredAgain: 'Zoveel verhalen die op dat moment opnieuw gemeten zijn, en hoe het er toen voor stond.',
  programmeRelapse: 'Zoveel verhalen die zeggen of er een terugval was, en in hoeveel daarvan die er was.',
  responseShare:
    'Hoeveel mensen antwoordden, gedeeld door hoeveel er gevraagd zijn; een bereik alleen bij een steekproef.',
  programmeGrades: 'Over de gegeven cijfers.',
  themeShare: 'Hoeveel mensen dit zeiden, gedeeld door hoeveel er meededen.',
  areaShare: 'Het aantal gedeeld door het totaal waarvan geteld is.',
  areaChange: 'Het aandeel in het laatste jaar min dat in het eerste: een verandering in het gebied, geen effect.',
  areaInterval: 'Het bereik van 95% van Newcombe voor het verschil tussen twee steekproeven.',
  areaDifference:
    'De verandering in het gebied min de verandering in het gebied waarmee vergeleken wordt, over dezelfde jaren.',
  areaDifferenceInterval:
    'Het verschil plus en min 1,96 × de wortel uit de som van p × (1 − p) / n van de steekproeven; een benadering voor grote steekproeven.',
  programmeCost:
    'De begroting; of anders het aantal ondersteunde mensen × de kosten van een kracht × de maanden ondersteuning, gedeeld door 12 × de caseload.',
  statementForAll:
    'Het gemiddelde over de verhalen × iedereen die ondersteund is. Opbrengst is wat de ondersteuning bracht plus de gewone ondersteuning die niet nodig was; netto is opbrengst min kosten.',
  statementInterval:
    'De baten, plus en min het bereik rond het gemiddelde (95%, 10.000 keer opnieuw getrokken) × de wortel uit iedereen die ondersteund is × de anderen.',
  statementPayers:
    'Wat deze betaler bijdraagt aan de kosten, wat hij wint en wat dat samen is, voor iedereen die ondersteund is.',
  statementSensitivity:
    'Hetzelfde met een andere caseload, een kleiner deel van de opbrengst, of meer mensen die stoppen en niets winnen.',
}
