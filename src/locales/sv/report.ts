import type { report as english } from "../en/report";
import type { Swedish } from "../types";

export const report: Swedish<typeof english> = {
  sheetName: "Pipelinerapport",
  title: "Pipelinerapport",
  head: {
    asOf: "Per den",
    periodFrom: "Period från",
    leads: "Leads",
    severalCurrencies: "flera",
    selfCheck: "Självkontroll",
    agrees: "0 · stämmer",
    differs: "Skiljer sig: uppdatera rapporten",
    makeRoom: "Uppdatera för att ge plats",
    unknownStages: "Okända steg: lägg till dem i stegtabellen",
    live: "Varje siffra är en formel: klicka på den. De gula cellerna ändrar du själv; ett tomt filter betyder alla leads.",
    values: "Siffrorna är värden, utan formler.",
  },
  assumptions: {
    dealProbabilities:
      "Stegens sannolikheter: medelvärden av affärernas egna i kolumnen ”{{header}}”; ändra dem i tabellen Stages.",
    history_one:
      "Stegens sannolikheter: andelen vunna av {{count}} avslutad affär; ändra dem i tabellen Stages.",
    history_other:
      "Stegens sannolikheter: andelen vunna av de {{count}} avslutade affärer som nådde varje steg; ändra dem i tabellen Stages.",
    preset:
      "Stegens sannolikheter är antagna: de vanliga för dessa stegnamn; ändra dem i tabellen Stages.",
    evenSteps_one:
      "Stegens sannolikheter är antagna, eftersom dina leads inte säger något om dem; ändra dem i tabellen Stages.",
    evenSteps_other:
      "Sannolikheterna för de {{count}} öppna stegen är antagna i jämna steg, eftersom dina leads inte säger något om dem; ändra dem i tabellen Stages.",
  },
  labels: {
    total: "Summa",
    blank: "(tomt)",
    unknown: "(okänt)",
    won: "Vunna",
    few: "få",
    enough: "OK",
    nothing: "–",
    overdue: "Försenat",
    earlier: "Tidigare",
    later: "Senare",
    noDate: "Utan datum",
    start: "Start",
    new: "Nya",
    movedIn: "Inflyttade",
    increased: "Ökade",
    decreased: "Minskade",
    movedOut: "Utflyttade",
    lost: "Förlorade",
    removed: "Borttagna",
    end: "Slut",
    check: "Kontroll",
  },
  columns: {
    stage: "Steg",
    leads: "Leads",
    value: "Värde",
    probability: "Sannolikhet",
    weighted: "Viktat",
    share: "Andel",
    shareOfValue: "Andel av värdet",
    reached: "Nådde",
    movedOn: "Gick vidare",
    completed: "Klara",
    overdue: "Över tiden",
    tooYoung: "För nya",
    active: "Öppna",
    won: "Vunna",
    lost: "Förlorade",
    rate: "Grad",
    interval: "95 %-intervall",
    goal: "Mål",
    finding: "Bedömning",
    reliability: "Säkerhet",
    reason: "Orsak",
    source: "Källa",
    closed: "Avslutade",
    winRate: "Vinstgrad",
    wonValue: "Vunnet värde",
    month: "Månad",
    openLeads: "Öppna leads",
    openValue: "Öppet värde",
    wonAndWeighted: "Vunnet + viktat",
    newLeads: "Nya leads",
    number: "Antal",
    movement: "Rörelse",
    level: "Nivå",
    open: "Öppet",
    added: "Tillkommet",
    gone: "Borta",
  },
  cards: {
    openPipeline: "Öppen pipeline",
    leads: "leads",
    weighted: "Viktat värde",
    ofOpen: "av öppet",
    expectedWins: "Väntade vinster",
    fromOpenLeads: "öppna leads",
    wonInPeriod: "Vunnet i perioden",
    won: "Vunnet",
    deals: "affärer",
    winRate: "Vinstgrad",
    nothingClosed: "inga avslutade än",
    averageDeal: "Snittaffär, vunna",
    wonDeals: "vunna",
    salesCycle: "Säljcykel",
    days: "dagar",
    salesCycleNote: "vunna, medel",
    velocity: "Säljtakt",
    perDay: "per dag",
    neededCoverage: "Täckning som krävs",
    neededCoverageNote: "öppen pipeline per mål",
  },
  stages: {
    title: "Steg",
    note: "Öppna leads per steg. Viktat = värde × stegets sannolikhet.",
  },
  conversion: {
    title: "Konvertering och flaskhalsar",
    noteOverdue:
      "Grad = gick vidare ÷ (klara + över tiden). Över tiden: längre i steget än förväntade dagar. För nya: ännu inom dem, räknas inte.",
    noteFindings:
      "Stannar av: leads väntar för länge; öka kapaciteten, följ upp tidigare, automatisera. För strikt: leads sorteras bort; se över kriterierna, men lägre krav kan sänka nästa steg.",
    noteReached:
      "Grad = leads som nådde nästa steg ÷ leads som nådde detta. Öppna leads räknas som inte vidare; med inträdesdag och förväntade dagar per steg räknas bara de över tiden så.",
    noteNoLastStage:
      "Grad = leads som nådde nästa steg ÷ leads som nådde detta. Utan en kolumn för förlorade leads sista steg räknas de bara i det första steget.",
  },
  losses: {
    title: "Förluster",
    note: "Förlorade leads per orsak.",
    none: "Inga förlorade leads än: förlustorsaker kräver minst ett.",
  },
  sources: {
    title: "Leads per källa",
    note: "Alla leads per källa, hur de avslutade gick och vad som vanns.",
    none: "Inga leads: inget att visa per källa.",
  },
  forecast: {
    title: "Intäktsprognos",
    note: "Öppna leads per månad för väntat avslut, viktade med stegets sannolikhet, och det vunna per avslutsmånad.",
    none: "Inga leads: inget att prognosticera.",
    range: "80 %-intervall",
  },
  process: {
    title: "Säljprocess",
    note: "Leads som nådde varje steg, och hur det gick för dem.",
  },
  breakdown: {
    title: "Öppet värde: {{field}}",
    note: "De öppna leadens värde per steg.",
  },
  quality: {
    title: "Datakvalitet",
    note: "Vad i dina leads som gör siffror fel, efter slag. Panelen listar varje fynd med sin cell.",
    clean: "Inget i dina leads gör siffror fel.",
    findings: {
      missingId: "Id saknas",
      duplicateId: "Id finns två gånger",
      missingStage: "Steg saknas",
      misspelledStage: "Steg felstavat",
      unknownStage: "Okänt steg",
      unreadableAmount: "Belopp är inget tal",
      missingAmount: "Belopp saknas",
      zeroAmount: "Belopp är noll",
      negativeAmount: "Belopp är negativt",
      unreadableCreated: "Skapad är inget datum",
      unreadableEntered: "Inträde är inget datum",
      unreadableExpected: "Väntat avslut är inget datum",
      unreadableClosed: "Avslutad är inget datum",
      missingExpected: "Väntat avslut saknas",
      pastExpected: "Väntat avslut har passerat",
      enteredBeforeCreated: "Inträde före skapad",
      closedBeforeCreated: "Avslutad före skapad",
      createdInFuture: "Skapad i framtiden",
      enteredInFuture: "Inträde i framtiden",
      closedInFuture: "Avslutad i framtiden",
      missingClosed: "Avslutsdatum saknas",
      missingReason: "Förlustorsak saknas",
      overExpectedDays: "Över förväntade dagar",
      none: "Inga fynd",
    },
  },
  movement: {
    title: "Vad som har rört sig",
    note: "Vad som har hänt med de öppna leadsens värde sedan den senaste ögonblicksbilden före rapportdatumet; alla leads, oavsett filter.",
    since: "Sedan ögonblicksbilden av",
    none: "Ögonblicksbilden går inte att jämföra: varje lead behöver ett eget id, och dess steg måste finnas i stegtabellen.",
  },
  definitions: {
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
      forecast: {
        term: "Prognos",
        text: "Vunnet per avslutsmånad + belopp × stegets sannolikhet per månad för väntat avslut. Försenat: väntat före rapportdagen; senare och odaterade för sig.",
      },
      range: {
        term: "80 %-intervall",
        text: "I fyra fall av fem ger de öppna leaden en summa inom det, om de vinns eller förloras oberoende av varandra.",
      },
      breakdown: {
        term: "Fördelning",
        text: "De öppna leadens belopp per steg; mörkare celler rymmer mer.",
      },
      movement: {
        term: "Rörelse",
        text: "Öppet värde vid ögonblicksbilden + nya + ökade − minskade − vunna − förlorade − borttagna = öppet värde nu; leads matchas på id. Kontroll är skillnaden: 0.",
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
  },
  findings: {
    ok: "OK",
    stalled: "Stannar av",
    tooStrict: "För strikt",
  },
  charts: {
    nothing: "Inget att rita ännu: {{title}}.",
    funnel: {
      title: "Leads som nådde varje steg",
      padding: "Centrering",
      description_one: "Tratt: antal leads som nådde {{count}} steg.",
      description_other:
        "Tratt: antal leads som nådde vart och ett av {{count}} steg, det sista vunna. Talen står i kategorierna.",
    },
    valueByStage: {
      title: "Värde och viktat värde",
      description: "Staplar: öppna leads värde och viktade värde per steg, som i tabellen.",
    },
    conversion: {
      title: "Konverteringsgrad mot mål",
      titleNoGoals: "Konverteringsgrad per steg",
      description: "Liggande staplar: konverteringsgrad för varje steg, som i tabellen.",
    },
    forecast: {
      title: "Vunnet och viktat värde per månad",
      description: "Staplade staplar: vunnet och viktat värde per månad, som i tabellen.",
    },
    process: {
      title: "Vunna, öppna och förlorade per nått steg",
      description:
        "Staplade liggande staplar: leads som nådde varje steg, efter hur det gick, som i tabellen.",
    },
    newLeads: {
      title: "Nya leads per månad",
      description: "Staplar: leads skapade i var och en av de senaste tolv månaderna.",
    },
    breakdown: {
      title: "Öppet värde: {{field}}",
      description: "Öppet värde per {{field}}, som i tabellens summa.",
    },
    movement: {
      title: "Öppet värde sedan ögonblicksbilden",
      description:
        "Vattenfall: öppet värde vid ögonblicksbilden, vad som kom och gick, öppet värde nu, som i tabellen.",
    },
    quality: {
      title: "Fynd efter slag",
      description: "Liggande staplar: antal fynd efter slag, vanligaste först, som i tabellen.",
    },
    losses: {
      title: "Förlorade leads per orsak",
      description:
        "Liggande staplar: antal förlorade leads per orsak, vanligaste först, som i tabellen.",
    },
    sources: {
      title: "Leads per källa",
      description: "Staplar: antal leads per källa, som i tabellen.",
    },
    sourceRevenue: {
      title: "Vunnet värde per källa",
      description: "Staplar: vunnet belopp per källa, som i tabellen.",
    },
  },
  print: {
    page: "Sida {{page}} av {{pages}}",
  },
};
