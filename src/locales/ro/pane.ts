import type { pane as english } from "../en/pane";
import type { Romanian } from "../types";

export const pane: Romanian<typeof english> = {
  title: "Pipeline",
  loading: "Se încarcă…",
  actions: {
    back: "Înapoi",
    cancel: "Anulare",
    dismiss: "Închideți mesajul",
    goToSheet: "Mergeți la foaie",
    retry: "Încercați din nou",
  },
  outside: {
    title: "Pipeline este un program de completare pentru Excel",
    what: "Această pagină funcționează în Excel. Deschideți acolo un registru de lucru și alegeți Pipeline în panglică. Dacă sunteți în Excel, verificați conexiunea și deschideți din nou panoul.",
  },
  tabs: { label: "Vizualizări", report: "Raport", data: "Date" },
  steps: { label: "Configurați datele", table: "Tabel", columns: "Coloane", stages: "Etape" },
  table: {
    question: "Care tabel conține clienții potențiali?",
    hint: "Un rând pentru fiecare client potențial, cu etapa lui. Tabelul este citit acolo unde este; nimic din el nu se schimbă.",
    proposed: "pare să fie acesta",
    place_one: "{{sheet}} · {{rows}} rând",
    place_few: "{{sheet}} · {{rows}} rânduri",
    place_other: "{{sheet}} · {{rows}} de rânduri",
    next: "Continuați: coloane",
    lookAgain: "Căutați din nou",
    none: "Încă niciun tabel în acest registru de lucru",
    howToMake:
      "Faceți clic pe o celulă din lista de clienți potențiali și apăsați Ctrl+T, pentru ca Excel să facă din ea un tabel. Primul rând trebuie să numească coloanele, de exemplu Etapă, Valoare și Reprezentant. Apoi căutați din nou.",
  },
  columns: {
    reading: "Se citește tabelul {{table}}…",
    intro:
      "Citit din tabelul {{table}} de pe foaia {{sheet}}. Verificați ce s-a înțeles; se păstrează în acest registru de lucru.",
    sampled: "Apreciat după primele rânduri ale tabelului.",
    next: "Continuați: etape",
    none: "– niciuna –",
    empty: "Coloana este goală.",
    notFound: "Negăsite",
    confidence: {
      sure: "Sigur",
      likely: "Probabil corect",
      unsure: "De verificat",
      none: "Nicio coloană",
    },
    warnings: {
      rowsWithoutOwner_one: "{{number}} rând nu are reprezentant.",
      rowsWithoutOwner_few: "{{number}} rânduri nu au reprezentant.",
      rowsWithoutOwner_other: "{{number}} de rânduri nu au reprezentant.",
      rowsWithoutStage_one: "{{number}} rând nu are etapă și nu intră în nicio cifră.",
      rowsWithoutStage_few: "{{number}} rânduri nu au etapă și nu intră în nicio cifră.",
      rowsWithoutStage_other: "{{number}} de rânduri nu au etapă și nu intră în nicio cifră.",
      rowsWithoutAmount_one: "{{number}} rând nu are valoare: se numără, cu valoarea 0.",
      rowsWithoutAmount_few: "{{number}} rânduri nu au valoare: se numără, cu valoarea 0.",
      rowsWithoutAmount_other: "{{number}} de rânduri nu au valoare: se numără, cu valoarea 0.",
      amountsAsText_one: "{{number}} valoare este text, nu număr.",
      amountsAsText_few: "{{number}} valori sunt text, nu numere.",
      amountsAsText_other: "{{number}} de valori sunt text, nu numere.",
      datesAsText_one: "{{number}} dată este text.",
      datesAsText_few: "{{number}} date sunt text.",
      datesAsText_other: "{{number}} de date sunt text.",
      probabilitiesAsPercent_one:
        "Coloana {{header}} conține probabilități de la 0 la 100 ({{number}} rând). Formulele cer 0 la 1 sau format procentual; până atunci contează probabilitatea etapei.",
      probabilitiesAsPercent_few:
        "Coloana {{header}} conține probabilități de la 0 la 100 ({{number}} rânduri). Formulele cer 0 la 1 sau format procentual; până atunci contează probabilitatea etapei.",
      probabilitiesAsPercent_other:
        "Coloana {{header}} conține probabilități de la 0 la 100 ({{number}} de rânduri). Formulele cer 0 la 1 sau format procentual; până atunci contează probabilitatea etapei.",
      duplicateIds_one: "{{number}} rând are un ID care apare deja mai sus.",
      duplicateIds_few: "{{number}} rânduri au un ID care apare deja mai sus.",
      duplicateIds_other: "{{number}} de rânduri au un ID care apare deja mai sus.",
      deletedRows_one:
        "{{number}} rând este marcat ca șters în coloana {{header}}, dar se numără totuși. Eliminați-l din tabel dacă nu trebuie numărat.",
      deletedRows_few:
        "{{number}} rânduri sunt marcate ca șterse în coloana {{header}}, dar se numără totuși. Eliminați-le din tabel dacă nu trebuie numărate.",
      deletedRows_other:
        "{{number}} de rânduri sunt marcate ca șterse în coloana {{header}}, dar se numără totuși. Eliminați-le din tabel dacă nu trebuie numărate.",
      statusApart_one:
        "Coloana {{header}} spune dacă un client potențial este câștigat sau pierdut ({{number}} rând). Coloana etapei singură nu o spune: alegeți una care le are pe amândouă.",
      statusApart_few:
        "Coloana {{header}} spune dacă un client potențial este câștigat sau pierdut ({{number}} rânduri). Coloana etapei singură nu o spune: alegeți una care le are pe amândouă.",
      statusApart_other:
        "Coloana {{header}} spune dacă un client potențial este câștigat sau pierdut ({{number}} de rânduri). Coloana etapei singură nu o spune: alegeți una care le are pe amândouă.",
    },
    neededFor: {
      id: "Pentru a regăsi un client potențial și a vedea ce s-a mișcat.",
      stage: "Necesară pentru orice cifră.",
      amount: "Pentru flux, valoare ponderată și prognoză.",
      owner: "Pentru cifre pe reprezentant și cote.",
      source: "Pentru clienți potențiali noi pe sursă.",
      segment: "Pentru cifre pe segment.",
      product: "Pentru cifre pe produs.",
      created: "Pentru clienți potențiali noi și ciclul de vânzare.",
      entered: "Pentru zile în etapă și clienți potențiali întârziați.",
      expected: "Pentru prognoza pe lună.",
      closed: "Pentru rata de câștig și venitul pe perioadă.",
      lastStage: "Pentru etapa în care se pierd.",
      reason: "Pentru motivele de pierdere.",
      probability: "Probabilitatea ofertei are prioritate față de cea a etapei.",
      currency: "Pentru valori în mai multe monede.",
      lastActivity: "Pentru oferte la care nu lucrează nimeni.",
    },
  },
  stages: {
    reading: "Se citesc etapele din tabelul {{table}}…",
    intro:
      "Etapele în ordine. Mutați o etapă cu Alt+↑ și Alt+↓. Se scriu în tabelul Stages, unde le găsesc formulele.",
    list: "Etapele în ordine",
    stage: "Etapă",
    short: { probability: "Prob. %", expectedDays: "Zile", goal: "Ob. %" },
    of: {
      probability: "Probabilitatea de câștig în etapa {{stage}}, procente",
      expectedDays: "Zile estimate în etapa {{stage}}",
      goal: "Obiectivul de conversie din etapa {{stage}}, procente",
    },
    unnamed: "(fără nume)",
    edit: "Editați etapa {{stage}}",
    name: "Nume",
    type: "Tip",
    moveUp: "Mutați în sus {{stage}}",
    moveDown: "Mutați în jos {{stage}}",
    moved: "{{stage}} este acum {{position}} din {{total}}.",
    remove: "Eliminați {{stage}}",
    add: "Adăugați o etapă",
    save: "Salvați etapele",
    startFrom: "Porniți de la",
    sources: {
      saved: "Tabelul Stages din registru",
      proposal: "Etapele din datele dvs.",
      preset: "Model: {{name}}",
    },
    presets: {
      b2b: "Vânzări B2B",
      leadGeneration: "Generare de clienți potențiali",
      hubspot: "HubSpot",
      salesforce: "Salesforce",
    },
    assumptions: {
      dealProbabilities: "Probabilitățile sunt mediile celor din coloana {{header}}.",
      history_one:
        "Probabilitățile provin din {{number}} ofertă închisă: cât de des a fost câștigată fiecare etapă.",
      history_few:
        "Probabilitățile provin din {{number}} oferte închise: cât de des a fost câștigată fiecare etapă.",
      history_other:
        "Probabilitățile provin din {{number}} de oferte închise: cât de des a fost câștigată fiecare etapă.",
      preset: "Probabilitățile sunt cele obișnuite pentru {{name}}. Introduceți-le pe ale dvs.",
      evenSteps:
        "Probabilitățile sunt presupuse: cresc uniform de la o etapă la alta. Introduceți-le pe ale dvs.",
    },
    problems: {
      nameMissing: "Dați un nume etapei.",
      nameTwice: "O altă etapă are acest nume.",
      probability: "Probabilitatea este un număr de la 0 la 100.",
      expectedDays: "Zilele sunt un număr mai mare decât 0 sau nimic.",
      goal: "Obiectivul este un număr de la 0 la 100 sau nimic.",
    },
    doubts: {
      type: "Verificați tipul: deschisă, câștigată sau pierdută?",
      order: "Verificați locul în ordine.",
    },
    unlisted_one: "Lipsește din listă: „{{stage}}” ({{number}} client potențial).",
    unlisted_few: "Lipsește din listă: „{{stage}}” ({{number}} clienți potențiali).",
    unlisted_other: "Lipsește din listă: „{{stage}}” ({{number}} de clienți potențiali).",
    didYouMean: "V-ați referit la {{stage}}? Atunci corectați în tabel.",
    addUnlisted: "Adăugați {{stage}}",
  },
  report: {
    mode: "Cifre",
    modes: {
      live: "Formule vii, care urmează datele",
      values: "Valori simple, de trimis mai departe",
    },
    asOf: "La data de",
    asOfHint: "Lăsați gol pentru astăzi.",
    build: "Creați raportul",
    building: "Se creează raportul…",
    built: "Raportul este pe foaia {{sheet}}.",
  },
};
