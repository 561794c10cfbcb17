import type { definitions as english } from "../../en/report/definitions";
import type { Swedish } from "../../types";

export const definitions: Swedish<typeof english> = {
  title: "Definitioner",
  terms: {
    openPipeline: {
      term: "Öppen pipeline",
      text: "Summan av beloppen för alla leads i öppna steg, per rapportdagen.",
    },
    weighted: {
      term: "Viktat värde",
      text: "Belopp × sannolikheten för leadets steg, summerat över öppna leads. Vunna och förlorade ingår inte.",
    },
    expectedWins: {
      term: "Väntade vinster",
      text: "Summan av de öppna leadens stegsannolikheter: så många av dem vinns i genomsnitt.",
    },
    winRate: {
      term: "Vinstgrad",
      text: "Vunna ÷ (vunna + förlorade), räknat i antal leads. Öppna leads ingår inte.",
    },
    few: {
      term: "få",
      text: "Graden bygger på färre än 10 leads, eller dess 95 %-intervall är bredare än 30 procentenheter. En bedömning: även om intervallet innehåller målet.",
    },
    interval: {
      term: "95 %-intervall",
      text: "Wilsons intervall: de sanna grader som går ihop med antalet sedda leads.",
    },
    averageDeal: {
      term: "Snittaffär, vunna",
      text: "De vunna leadens belopp ÷ deras antal.",
    },
    salesCycle: {
      term: "Säljcykel",
      text: "Genomsnittligt antal dagar från skapad till avslutad, för vunna leads.",
    },
    velocity: {
      term: "Säljtakt",
      text: "Öppna leads × snittaffär × vinstgrad ÷ säljcykel: belopp per dag.",
    },
    neededCoverage: {
      term: "Täckning som krävs",
      text: "1 ÷ vinstgrad: så många gånger det återstående målet måste den öppna pipelinen vara.",
    },
    share: { term: "Andel av värdet", text: "Radens värde ÷ summan som visas." },
    reached: {
      term: "Nådde",
      text: "Leads som stått i steget eller ett senare; förlorade leads räknas till och med sitt sista öppna steg.",
    },
    conversion: {
      term: "Konverteringsgrad",
      text: "Gick vidare ÷ (klara + över tiden). Klara: gick vidare eller förlorades från steget. Över tiden: öppna i det längre än förväntat.",
    },
    conversionReached: {
      term: "Konverteringsgrad",
      text: "Leads som nådde nästa steg ÷ leads som nådde detta.",
    },
    timeInStage: {
      term: "Tid i steg",
      text: "Dagar från inträdet i ett steg till utträdet, ett leads alla vistelser där tillsammans; för leads med minst en avslutad vistelse. De som ännu är kvar räknas för sig.",
    },
    daysSoFar: {
      term: "Dagar i steg hittills",
      text: "Rapportdagen − dagen då leadet gick in i steget, för öppna leads. Växer tills leadet går vidare.",
    },
    percentile90: {
      term: "90:e percentilen",
      text: "Nio av tio leads stannade inte längre (linjärt mellan grannar, som PERCENTIL.INK).",
    },
    expectedDays: {
      term: "Förväntade dagar",
      text: "Dagar i steget efter vilka ett lead är över tiden, från stegtabellen; två gånger medelvärdet är ett vanligt val.",
    },
    overdueLeads: {
      term: "Över tiden",
      text: "Öppna leads som varit i sitt steg längre än dess förväntade dagar.",
    },
    forecast: {
      term: "Prognos",
      text: "Vunnet per avslutsmånad + belopp × stegets sannolikhet per månad för väntat avslut. Försenat: väntat före rapportdagen; senare och odaterade för sig.",
    },
    range: {
      term: "80 %-intervall",
      text: "I fyra fall av fem ger de öppna leaden en summa inom det, om de vinns eller förloras oberoende av varandra.",
    },
    quota: {
      term: "Kvar",
      text: "Säljmål − vunnet i perioden, till och med rapportdagen; negativt när målet är överträffat.",
    },
    coverage: {
      term: "Täckning",
      text: "Öppet värde ÷ (säljmål − vunnet): hur många gånger de öppna leaden täcker det som saknas. Se täckning som krävs.",
    },
    attainment: {
      term: "Uppfyllelse",
      text: "Vunnet ÷ säljmål.",
    },
    pace: {
      term: "Takt",
      text: "Vunnet ÷ gångna dagar × periodens dagar: vad det blir om det fortsätter så.",
    },
    leadsNeeded: {
      term: "Krävs",
      text: "Affärer = intäktsmål ÷ snittaffär; leads som krävs i ett steg = leads som krävs i nästa ÷ konverteringsgrad. Räknas vidare exakt och avrundas uppåt när de visas.",
    },
    plan: {
      term: "Plan",
      text: "Intäktsmål ÷ 12, ÷ 4 och för året; affärer = mål ÷ snittaffär; prospekt = affärer ÷ gradernas produkt; värde = mål ÷ gradernas produkt. Affärer och prospekt avrundas uppåt i varje kolumn för sig.",
    },
    target: {
      term: "Mål",
      text: "Vad som ska vinnas i en period: intäktsmålets del av den, annars summan av säljmålen för en sådan period.",
    },
    chance: {
      term: "Chans att nå målet",
      text: "Chansen att de öppna leads som väntas i perioden ger det som saknas till målet, om de vinns eller förloras oberoende av varandra; på sista raden alla öppna leads för alla mål.",
    },
    backTest: {
      term: "Prognosens träffsäkerhet",
      text: "Vad prognosen hade varit en periods första dag, mot det som vanns i den, även av leads som kom senare.",
    },
    wape: {
      term: "WAPE",
      text: "Viktat absolut procentfel: summan av skillnaderna utan tecken ÷ summan av det vunna.",
    },
    bias: {
      term: "Systematiskt fel",
      text: "Summan av skillnaderna ÷ summan av det vunna; positivt när prognosen var för hög.",
    },
    breakdown: {
      term: "Fördelning",
      text: "De öppna leadens belopp per steg, eller deras antal om inget har ett belopp; mörkare celler rymmer mer.",
    },
    movement: {
      term: "Rörelse",
      text: "Öppet värde vid ögonblicksbilden + nya + ökade − minskade − vunna − förlorade − borttagna = öppet värde nu; leads matchas på id. Kontroll är skillnaden: 0.",
    },
    score: {
      term: "Chans",
      text: "Sannolikheten att vinna, att döma av avslutade affärer med samma säljare, källa, segment och produkt (naiv Bayes). Visas från tio avslutade affärer.",
    },
    stalled: {
      term: "Dagar över",
      text: "Dagar i steget − stegets förväntade dagar, för öppna affärer som har passerat dem.",
    },
    finding: {
      term: "Datakvalitet",
      text: "Antal celler eller leads per slag av fynd; alla leads, oavsett filter.",
    },
    lossReason: {
      term: "Förlustorsak",
      text: "Förlorade leads efter vad orsakskolumnen säger; en tom cell är en egen orsak.",
    },
    source: {
      term: "Källa",
      text: "Leads efter vad källkolumnen säger; en tom cell är en egen källa.",
    },
  },
};
