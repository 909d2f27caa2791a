/** Hoe cijfers van instrumenten met een waarde, van ruis en van na de steun ontstaan. */
export const howValued = {
  effectLater:
    'De score bij een meting na afloop met de ondersteuning, min de geschatte score zonder op dat moment. Is die niet geschat, dan is dit onbekend. Plus is beter.',
  yearsSinceStart: 'Jaren vanaf het begin van het venster; een moment telt aan het eind van zijn dag of maand.',
  utility:
    'Waarde van het profiel: de waarde van het beste profiel min wat er volgens het instrument van elk niveau afgaat. Bij meer beoordelaars het gemiddelde.',
  qualityYears:
    'De oppervlakte onder de lijn door de waarden in het venster (trapezium), per vervolgjaar verdisconteerd. Bij meer beoordelaars het gemiddelde, over de tijd die van allen bekend is.',
  yearsDifference: 'Jaren in volle gezondheid met de ondersteuning min die zonder, over dezelfde tijd.',
  overYears:
    'De jaren vanaf het begin tot het laatste moment in het venster dat van beide verlopen bekend is, bij allen die scoren.',
  reliableChange:
    'Verandering van de totaalscore naast ruis: RC = verandering / (√2 × standaardafwijking × √(1 − betrouwbaarheid)). Voorbij 1,96 is het meer dan ruis (Jacobson en Truax, 1991). Een leefgebied dat andersom loopt, telt omgekeerd: laagste + hoogste niveau − score.',
  cutOff: 'De grens die bij het instrument staat, of die volgt uit de scores van mensen met en zonder steun.',
  reliableCount: 'Zoveel verhalen, naar de verandering van de totaalscore naast ruis.',
  yearsOverCases:
    'Over de verhalen waarvan het verschil in jaren in volle gezondheid tot het eind van het venster bekend is.',
  afterSupport:
    'Zoveel verhalen, naar de laatste meting na de ondersteuning: verder vooruit, gelijk of teruggevallen sinds het eind, en beter dan het verloop zonder, voor zover dat later opnieuw geschat is. Over de leefgebieden die later nog gemeten zijn.',
}
