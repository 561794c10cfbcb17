import type { report as english } from "../en/report";
import type { Romanian } from "../types";

export const report: Romanian<typeof english> = {
  sheetName: "Raport pipeline",
  title: "Raport pipeline",
  head: {
    asOf: "La data de",
    periodFrom: "Perioada de la",
    leads: "Clienți potențiali",
    severalCurrencies: "mai multe",
    selfCheck: "Autoverificare",
    agrees: "0 · corespunde",
    differs: "Diferă: reîmprospătați raportul",
    makeRoom: "Reîmprospătați pentru a face loc",
    unknownStages: "Etape necunoscute: adăugați-le în tabelul etapelor",
    live: "Fiecare cifră este o formulă: faceți clic pe ea. Celulele galbene le schimbați dumneavoastră; un filtru gol înseamnă toți clienții potențiali.",
    values: "Cifrele sunt valori, fără formule.",
  },
  assumptions: {
    dealProbabilities:
      "Probabilitățile etapelor: mediile celor proprii afacerilor din coloana „{{header}}”; schimbați-le în tabelul Stages.",
    history_one:
      "Probabilitățile etapelor: ponderea câștigată din {{count}} afacere încheiată; schimbați-le în tabelul Stages.",
    history_few:
      "Probabilitățile etapelor: ponderea câștigată din cele {{count}} afaceri încheiate care au atins fiecare etapă; schimbați-le în tabelul Stages.",
    history_other:
      "Probabilitățile etapelor: ponderea câștigată din cele {{count}} de afaceri încheiate care au atins fiecare etapă; schimbați-le în tabelul Stages.",
    preset:
      "Probabilitățile etapelor sunt presupuse: cele obișnuite pentru aceste nume de etape; schimbați-le în tabelul Stages.",
    evenSteps_one:
      "Probabilitățile etapelor sunt presupuse, fiindcă datele nu le arată; schimbați-le în tabelul Stages.",
    evenSteps_few:
      "Probabilitățile celor {{count}} etape deschise sunt presupuse în pași egali, fiindcă datele nu le arată; schimbați-le în tabelul Stages.",
    evenSteps_other:
      "Probabilitățile celor {{count}} de etape deschise sunt presupuse în pași egali, fiindcă datele nu le arată; schimbați-le în tabelul Stages.",
  },
  labels: {
    total: "Total",
    blank: "(gol)",
    unknown: "(necunoscut)",
    won: "Câștigat",
    few: "puțini",
    enough: "OK",
    nothing: "–",
    overdue: "Întârziat",
    earlier: "Mai devreme",
    later: "Mai târziu",
    noDate: "Fără dată",
    start: "Început",
    new: "Noi",
    movedIn: "Intrați",
    increased: "Creșteri",
    decreased: "Scăderi",
    movedOut: "Ieșiți",
    lost: "Pierduți",
    removed: "Eliminați",
    end: "Sfârșit",
    check: "Verificare",
  },
  columns: {
    stage: "Etapă",
    leads: "Clienți potențiali",
    value: "Valoare",
    probability: "Probabilitate",
    weighted: "Ponderat",
    share: "Pondere",
    shareOfValue: "Pondere din valoare",
    reached: "Au atins",
    movedOn: "Au avansat",
    completed: "Încheiați",
    overdue: "Întârziați",
    tooYoung: "Prea recenți",
    active: "Deschiși",
    won: "Câștigați",
    lost: "Pierduți",
    rate: "Rată",
    interval: "Interval 95 %",
    goal: "Obiectiv",
    finding: "Constatare",
    reliability: "Siguranță",
    reason: "Motiv",
    source: "Sursă",
    closed: "Încheiați",
    winRate: "Rata de câștig",
    wonValue: "Valoare câștigată",
    month: "Luna",
    openLeads: "Clienți deschiși",
    openValue: "Valoare deschisă",
    wonAndWeighted: "Câștigat + ponderat",
    newLeads: "Clienți noi",
    number: "Număr",
    movement: "Mișcare",
    level: "Nivel",
    open: "Deschis",
    added: "Adăugat",
    gone: "Ieșit",
  },
  cards: {
    openPipeline: "Pipeline deschis",
    leads: "clienți potențiali",
    weighted: "Valoare ponderată",
    ofOpen: "din deschis",
    expectedWins: "Câștiguri așteptate",
    fromOpenLeads: "clienți deschiși",
    wonInPeriod: "Câștigat în perioadă",
    won: "Câștigat",
    deals: "afaceri",
    winRate: "Rata de câștig",
    nothingClosed: "nicio afacere încheiată",
    averageDeal: "Afacere câștigată medie",
    wonDeals: "câștigate",
    salesCycle: "Ciclu de vânzare",
    days: "zile",
    salesCycleNote: "câștigate, media",
    velocity: "Viteza vânzărilor",
    perDay: "pe zi",
    neededCoverage: "Acoperire necesară",
    neededCoverageNote: "pipeline deschis pe cotă",
  },
  stages: {
    title: "Etape",
    note: "Clienți potențiali deschiși pe etape. Ponderat = valoare × probabilitatea etapei.",
  },
  conversion: {
    title: "Conversie și blocaje",
    noteOverdue:
      "Rată = au avansat ÷ (încheiați + întârziați). Întârziați: în etapă de mai mult decât zilele estimate. Prea recenți: încă în limita lor, nu se numără.",
    noteFindings:
      "Blocat: clienții așteaptă prea mult; măriți capacitatea, reveniți mai devreme, automatizați. Prea strict: clienții sunt respinși; revedeți criteriile, dar coborârea lor poate slăbi etapa următoare.",
    noteReached:
      "Rată = clienți care au atins etapa următoare ÷ clienți care au atins-o pe aceasta. Cei deschiși contează ca neavansați; cu data intrării și zilele estimate pe etapă, doar cei întârziați.",
    noteNoLastStage:
      "Rată = clienți care au atins etapa următoare ÷ clienți care au atins-o pe aceasta. Fără o coloană cu ultima etapă a celor pierduți, aceștia contează doar pentru prima etapă.",
  },
  losses: {
    title: "Pierderi",
    note: "Clienți potențiali pierduți, după motiv.",
    none: "Încă niciun client pierdut: motivele de pierdere cer cel puțin unul.",
  },
  sources: {
    title: "Clienți potențiali pe surse",
    note: "Toți clienții potențiali pe surse, cum s-au încheiat și ce s-a câștigat.",
    none: "Niciun client potențial: nimic de arătat pe surse.",
  },
  forecast: {
    title: "Prognoza veniturilor",
    note: "Clienți deschiși după luna închiderii așteptate, ponderați cu probabilitatea etapei, și ce s-a câștigat pe luni.",
    none: "Niciun client potențial: nimic de prognozat.",
    range: "Interval 80 %",
  },
  process: {
    title: "Procesul de vânzare",
    note: "Clienți care au atins fiecare etapă și ce s-a întâmplat cu ei.",
  },
  breakdown: {
    title: "Valoare deschisă: {{field}}",
    note: "Valoarea clienților deschiși pe etape.",
  },
  quality: {
    title: "Calitatea datelor",
    note: "Ce anume din date face cifrele greșite, pe feluri. Panoul arată fiecare constatare cu celula ei.",
    clean: "Nimic din date nu face cifrele greșite.",
    findings: {
      missingId: "Lipsește ID-ul",
      duplicateId: "ID de două ori",
      missingStage: "Lipsește etapa",
      misspelledStage: "Etapă scrisă greșit",
      unknownStage: "Etapă necunoscută",
      unreadableAmount: "Valoarea nu e număr",
      missingAmount: "Lipsește valoarea",
      zeroAmount: "Valoarea e zero",
      negativeAmount: "Valoarea e negativă",
      unreadableCreated: "Creat nu e dată",
      unreadableEntered: "Intrarea nu e dată",
      unreadableExpected: "Închiderea așteptată nu e dată",
      unreadableClosed: "Închis nu e dată",
      missingExpected: "Lipsește închiderea așteptată",
      pastExpected: "Închidere așteptată în trecut",
      enteredBeforeCreated: "Intrare înainte de creare",
      closedBeforeCreated: "Închis înainte de creare",
      createdInFuture: "Creat în viitor",
      enteredInFuture: "Intrare în viitor",
      closedInFuture: "Închis în viitor",
      missingClosed: "Lipsește data închiderii",
      missingReason: "Lipsește motivul pierderii",
      overExpectedDays: "Peste zilele estimate",
      none: "Nicio constatare",
    },
  },
  movement: {
    title: "Ce s-a mișcat",
    note: "Ce s-a întâmplat cu valoarea clienților potențiali deschiși de la ultimul instantaneu dinaintea datei raportului; toți clienții potențiali, oricare ar fi filtrul.",
    since: "De la instantaneul din",
    none: "Instantaneul nu poate fi comparat: fiecare client potențial are nevoie de un ID propriu, iar etapa lui trebuie să fie în tabelul de etape.",
  },
  definitions: {
    title: "Definiții",
    terms: {
      openPipeline: {
        term: "Pipeline deschis",
        text: "Suma valorilor tuturor clienților potențiali din etape deschise, la data raportului.",
      },
      weighted: {
        term: "Valoare ponderată",
        text: "Valoare × probabilitatea etapei clientului, însumată peste cei deschiși. Cei câștigați și pierduți nu intră.",
      },
      expectedWins: {
        term: "Câștiguri așteptate",
        text: "Suma probabilităților etapelor clienților deschiși: câți dintre ei se câștigă în medie.",
      },
      winRate: {
        term: "Rata de câștig",
        text: "Câștigați ÷ (câștigați + pierduți), ca număr. Clienții deschiși nu intră.",
      },
      few: {
        term: "puțini",
        text: "Rata se bazează pe mai puțin de 10 clienți sau intervalul ei de 95 % depășește 30 de puncte procentuale. O constatare: și dacă intervalul conține obiectivul.",
      },
      interval: {
        term: "Interval 95 %",
        text: "Intervalul lui Wilson: ratele adevărate care se potrivesc cu numărul de clienți văzuți.",
      },
      averageDeal: {
        term: "Afacere câștigată medie",
        text: "Valoarea clienților câștigați ÷ numărul lor.",
      },
      salesCycle: {
        term: "Ciclu de vânzare",
        text: "Numărul mediu de zile de la creare la încheiere, pentru cei câștigați.",
      },
      velocity: {
        term: "Viteza vânzărilor",
        text: "Clienți deschiși × afacere câștigată medie × rata de câștig ÷ ciclul de vânzare: valoare pe zi.",
      },
      neededCoverage: {
        term: "Acoperire necesară",
        text: "1 ÷ rata de câștig: de câte ori cota rămasă trebuie să fie pipeline-ul deschis.",
      },
      share: { term: "Pondere din valoare", text: "Valoarea rândului ÷ totalul afișat." },
      reached: {
        term: "Au atins",
        text: "Clienți care au stat în etapă sau într-una ulterioară; cei pierduți contează până la ultima lor etapă deschisă.",
      },
      conversion: {
        term: "Rata de conversie",
        text: "Au avansat ÷ (încheiați + întârziați). Încheiați: au avansat sau s-au pierdut din etapă. Întârziați: deschiși în ea mai mult decât estimat.",
      },
      conversionReached: {
        term: "Rata de conversie",
        text: "Clienți care au atins etapa următoare ÷ clienți care au atins-o pe aceasta.",
      },
      forecast: {
        term: "Prognoză",
        text: "Câștigat după luna închiderii + valoare × probabilitatea etapei după luna închiderii așteptate. Întârziat: așteptat înainte de data raportului; cele mai târzii și cele fără dată separat.",
      },
      range: {
        term: "Interval 80 %",
        text: "În patru cazuri din cinci clienții deschiși aduc un total în acest interval, dacă se câștigă sau se pierd independent.",
      },
      breakdown: {
        term: "Defalcare",
        text: "Valoarea clienților deschiși pe etape; celulele mai închise au mai mult.",
      },
      movement: {
        term: "Mișcare",
        text: "Valoarea deschisă la instantaneu + noi + creșteri − scăderi − câștigați − pierduți − eliminați = valoarea deschisă acum; potrivire după ID. Verificarea este diferența: 0.",
      },
      finding: {
        term: "Calitatea datelor",
        text: "Numărul de celule sau clienți pe fel de constatare; toți clienții, indiferent de filtru.",
      },
      lossReason: {
        term: "Motiv de pierdere",
        text: "Clienți pierduți după coloana motivului; o celulă goală este un motiv aparte.",
      },
      source: {
        term: "Sursă",
        text: "Clienți potențiali după coloana sursei; o celulă goală este o sursă aparte.",
      },
    },
  },
  findings: {
    ok: "OK",
    stalled: "Blocat",
    tooStrict: "Prea strict",
  },
  charts: {
    nothing: "Nimic de desenat deocamdată: {{title}}.",
    funnel: {
      title: "Clienți care au atins fiecare etapă",
      padding: "Centrare",
      description_one: "Pâlnie: numărul clienților care au atins {{count}} etapă.",
      description_few:
        "Pâlnie: numărul clienților care au atins fiecare dintre cele {{count}} etape, ultima fiind câștigat. Numerele stau în categorii.",
      description_other:
        "Pâlnie: numărul clienților care au atins fiecare dintre cele {{count}} de etape, ultima fiind câștigat. Numerele stau în categorii.",
    },
    valueByStage: {
      title: "Valoare și valoare ponderată",
      description:
        "Coloane: valoarea și valoarea ponderată a clienților deschiși pe etape, ca în tabel.",
    },
    conversion: {
      title: "Rata de conversie față de obiectiv",
      titleNoGoals: "Rata de conversie pe etape",
      description: "Bare: rata de conversie a fiecărei etape, ca în tabel.",
    },
    forecast: {
      title: "Câștigat și ponderat pe luni",
      description: "Coloane suprapuse: valoarea câștigată și ponderată pe luni, ca în tabel.",
    },
    process: {
      title: "Câștigați, deschiși și pierduți pe etapa atinsă",
      description:
        "Bare suprapuse: clienții care au atins fiecare etapă, după ce s-a întâmplat, ca în tabel.",
    },
    newLeads: {
      title: "Clienți noi pe luni",
      description: "Coloane: clienți creați în fiecare din ultimele douăsprezece luni.",
    },
    breakdown: {
      title: "Valoare deschisă: {{field}}",
      description: "Valoarea deschisă după {{field}}, ca în totalul tabelului.",
    },
    movement: {
      title: "Valoarea deschisă de la instantaneu",
      description:
        "Cascadă: valoarea deschisă la instantaneu, ce a intrat și ce a ieșit pe tipuri, valoarea deschisă acum, ca în tabel.",
    },
    quality: {
      title: "Constatări pe feluri",
      description: "Bare: numărul de constatări pe feluri, cele mai frecvente întâi, ca în tabel.",
    },
    losses: {
      title: "Clienți pierduți după motiv",
      description:
        "Bare: numărul clienților pierduți după motiv, cel mai frecvent întâi, ca în tabel.",
    },
    sources: {
      title: "Clienți potențiali pe surse",
      description: "Coloane: numărul clienților potențiali pe surse, ca în tabel.",
    },
    sourceRevenue: {
      title: "Valoare câștigată pe surse",
      description: "Coloane: valoarea câștigată pe surse, ca în tabel.",
    },
  },
  print: {
    page: "Pagina {{page}} din {{pages}}",
  },
};
