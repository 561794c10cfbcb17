import type { columns as english } from "../../en/pane/columns";
import type { Romanian } from "../../types";

export const columns: Romanian<typeof english> = {
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
    probability: "Propune probabilitățile etapelor, ca medie a afacerilor lor.",
    currency: "Pentru valori în mai multe monede.",
    lastActivity: "Pentru oferte la care nu lucrează nimeni.",
  },
};
