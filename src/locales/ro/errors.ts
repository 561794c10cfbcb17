import type { errors as english } from "../en/errors";
import type { Romanian } from "../types";

export const errors: Romanian<typeof english> = {
  unexpected: "A apărut o problemă neașteptată: {{message}} Încercați din nou.",
  cancelled: "Oprit. Nu s-a modificat nimic.",

  // The leads table
  noTables:
    "Registrul de lucru nu are încă niciun tabel. Selectați clienții potențiali, apăsați Ctrl+T și încercați din nou.",
  noLeadsTable:
    "Niciun tabel nu are o coloană cu etape. Alegeți tabelul cu clienți potențiali în panou.",
  noStageColumn:
    "Tabelul „{{table}}” nu are o coloană cu etape. Alegeți coloana în panou sau alt tabel.",
  noIdColumn:
    "Tabelul „{{table}}” nu are o coloană cu ID-uri, fără care clienții nu pot fi regăsiți. Alegeți coloana în panou.",
  tooManyStages:
    "Coloana „{{header}}” din tabelul „{{table}}” are prea multe etape diferite ({{count}}). Alegeți coloana corectă în panou.",
  tableGone:
    "Tabelul „{{table}}” nu mai există în registrul de lucru. Alegeți din nou tabelul cu clienți potențiali.",
  tableEmpty:
    "Tabelul „{{table}}” nu are încă niciun client potențial. Completați cel puțin un rând cu o etapă.",
  leadsChanged:
    "Tabelul cu clienți potențiali s-a modificat între timp. Reîmprospătați și încercați din nou.",
  formulaInCell:
    "Coloana „{{header}}” conține o formulă pe acest rând și nu este suprascrisă. Modificați clientul potențial pe rândul lui.",
  rowsHidden:
    "Tabelul „{{table}}” are rânduri ascunse, în care Excel nu poate scrie în siguranță. Goliți filtrul, afișați toate rândurile și încercați din nou.",

  // The workbook
  noReport: "Registrul de lucru nu are încă un raport. Creați-l mai întâi.",
  reportHasOwnCells:
    "Foaia „{{sheet}}” are celule proprii printre cele ale raportului, de aceea nu a fost actualizată automat. Actualizați-o cu butonul: foaia se păstrează atunci sub alt nume.",
  sheetGone: "Foaia „{{sheet}}” nu mai există în registrul de lucru.",
  sheetProtected: "Foaia „{{sheet}}” este protejată. Eliminați protecția și încercați din nou.",
  tableFiltered: "Tabelul {{table}} este filtrat. Ștergeți filtrul și încercați din nou.",
  workbookProtected:
    "Structura registrului de lucru este protejată, deci nu se poate adăuga nicio foaie. Eliminați protecția și încercați din nou.",
  protectedArea:
    "O foaie sau registrul de lucru este protejat. Eliminați protecția și încercați din nou.",
  somethingGone:
    "Un tabel, o foaie sau o coloană a fost ștearsă ori redenumită între timp. Alegeți din nou.",
  nameTaken:
    "Există deja o foaie sau un tabel cu acest nume. Redenumiți foaia sau tabelul și încercați din nou.",
  areaOccupied: "Nu este loc: alte celule, tabele sau celule îmbinate ocupă zona.",
  cellNotEmpty: "Celula {{cell}} nu este goală. Alegeți o celulă goală și încercați din nou.",
  cellInTable:
    "Celula {{cell}} face parte din tabelul „{{table}}”, unde rezultatele din mai multe celule nu au loc. Alegeți o celulă din afara tabelelor.",
  noRoomToSpill:
    "De la {{cell}} nu este loc: rezultatul ocupă mai multe celule, iar unele nu sunt goale. Alegeți o celulă cu celule libere dedesubt și alături.",
  chartSheet:
    "O foaie de diagramă nu are celule. Treceți la o foaie cu celule și încercați din nou.",
  cellBeingEdited: "Încheiați editarea celulei cu Enter sau Esc, apoi încercați din nou.",
  workbookInactive:
    "Alt registru de lucru este în prim-plan. Reveniți la acesta și încercați din nou.",

  // The pane
  partUnavailable:
    "O parte din Pipeline nu a putut fi încărcată. Verificați conexiunea Excel la internet și deschideți din nou panoul.",
  functionsUnavailable:
    "Lista funcțiilor nu a putut fi încărcată. Verificați conexiunea Excel la internet și încercați din nou.",
  cannotCopy: "Formula nu a putut fi copiată. Selectați-o și apăsați Ctrl+C.",

  // Snapshots
  noSnapshot: "Nu există niciun instantaneu din {{date}}.",
  snapshotAhead:
    "Ultimul instantaneu este din {{date}}, o dată de după ziua de azi. Verificați data calculatorului.",
  snapshotsChanged:
    "Rândul {{row}} din tabelul „{{table}}” nu poate fi citit ca parte a unui instantaneu. Corectați-l sau ștergeți-l.",
  snapshotsOwnColumns:
    "Tabelul „{{table}}” are coloane proprii, care nu s-ar mai potrivi cu rândurile. Ștergeți-le sau ștergeți manual rândurile instantaneului.",
  snapshotsFull:
    "Tabelul „{{table}}” are loc pentru {{room}} rânduri și ar avea nevoie de {{rows}}. Ștergeți rândurile încheiate cel mai demult.",

  // Quotas
  quotaCell:
    "Rândul {{row}} din tabelul „{{table}}”: cota „{{value}}” nu este o sumă. Introduceți un număr de la 0 în sus.",

  // The selection
  selectionNotOneRange:
    "Selectați o celulă din lista de clienți potențiali sau lista întreagă și încercați din nou.",
  selectionEmpty:
    "Nu există nimic în jurul celulei selectate. Selectați o celulă din lista de clienți potențiali.",
  selectionTouchesTable:
    "Unele dintre aceste celule aparțin tabelului „{{table}}”. Alegeți acel tabel sau selectați alte celule.",
  headerMissing:
    "Rândul {{row}} ar trebui să denumească coloanele, dar {{address}} conține „{{value}}”. Puneți deasupra listei un rând cu nume precum Etapă și Valoare.",
  headerBlank: "Celula {{address}} este goală. Dați un nume coloanei și încercați din nou.",
  headerTwice:
    "Două coloane se numesc „{{header}}”. Redenumiți una dintre ele și încercați din nou.",

  // Files
  csvEmpty: "Fișierul este gol.",
  csvIsWorkbook:
    "Acesta este un registru de lucru Excel, nu un fișier .csv. Deschideți-l în Excel sau salvați-l mai întâi acolo ca CSV.",
  csvNotText: "Acesta nu este un fișier text. Alegeți un fișier .csv.",
  csvOpenQuote:
    "Rândul {{line}} al fișierului are o ghilimea care nu se închide. Corectați fișierul și încărcați-l din nou.",
  csvNoHeader:
    "Rândul {{line}} al fișierului are „{{value}}” unde ar trebui să fie numele unei coloane. Puneți deasupra clienților potențiali un rând cu numele coloanelor.",
  csvTooLarge:
    "Fișierul are mai multe rânduri sau coloane decât încap într-o foaie Excel. Împărțiți-l.",
  csvCellTooLong:
    "Rândul {{row}} din coloana „{{header}}” are mai mult decât cele {{limit}} de caractere care încap într-o celulă. Scurtați-l.",

  // Excel
  tooLarge:
    "Excel nu poate prelua atât de mult deodată. Filtrați clienții potențiali sau împărțiți tabelul.",
  excelBusy: "Excel nu a răspuns. Așteptați puțin și încercați din nou.",
  outOfMemory: "Excel are prea puțină memorie. Închideți alte registre și încercați din nou.",
  excelTooOld:
    "Această versiune de Excel nu poate face asta. Actualizați Excel și încercați din nou.",
  restartExcel: "Excel trebuie repornit înainte ca acest lucru să funcționeze.",
  emptyChart: "O diagramă nu are ce afișa, deoarece celulele ei sunt goale.",
  noUndo:
    "Excel nu poate anula acest pas în întregime. Salvați registrul de lucru și încercați din nou.",

  // Shapes of arguments
  missingArgument: "Lipsește {{name}}.",
  differentHeights: "{{name}} are {{height}} rânduri, dar {{otherName}} are {{otherHeight}}.",
  differentWidths: "{{name}} are {{width}} coloane, dar {{otherName}} are {{otherWidth}}.",
  notOneColumn: "{{name}} trebuie să fie o singură coloană; are {{width}}.",

  // Cells of columns
  notANumber: "Rândul {{row}}: {{name}} „{{value}}” nu este un număr.",
  notADate:
    "Rândul {{row}}: {{name}} „{{value}}” nu este o dată. Folosiți o celulă cu dată sau AAAA-LL-ZZ.",
  notAFlag: "Rândul {{row}}: {{name}} „{{value}}” nu este nici TRUE, nici FALSE.",
  errorValue: "Rândul {{row}}: {{name}} este {{value}}.",
  errorNotAvailable: "Rândul {{row}}: {{name}} este {{value}}.",
  errorDivision: "Rândul {{row}}: {{name}} este {{value}}.",
  errorNumber: "Rândul {{row}}: {{name}} este {{value}}.",
  probabilityRange:
    "Rândul {{row}}: {{name}} {{value}} nu este între 0 și 1. Folosiți 0–1 sau formatul procentual.",
  missingCell: "Rândul {{row}}: lipsește {{name}}.",
  cellRange: "Rândul {{row}}: {{name}} {{value}} este în afara limitelor ({{range}}).",
  entersLater:
    "Rândul {{row}}: clientul potențial intră în etapă după ziua pentru care se calculează.",
  negativeDays: "Rândul {{row}}: {{name}} {{value}} este un număr negativ de zile.",
  duplicateId:
    "Rândul {{row}}: {{name}} „{{value}}” există deja pe rândul {{firstRow}}. Dați fiecărui client un ID propriu.",
  unknownCurrency: "Rândul {{row}}: tabelul de cursuri nu are un curs pentru „{{value}}”.",

  // Stages
  unknownStage: "Rândul {{row}}: {{name}} „{{value}}” nu este în tabelul de etape.",
  unknownStageSuggestion:
    "Rândul {{row}}: {{name}} „{{value}}” nu este în tabelul de etape. Ați vrut să scrieți „{{suggestion}}”?",
  amountWithoutStage: "Rândul {{row}} are o valoare, dar nicio etapă.",
  unknownStageName: "{{name}} „{{value}}” nu este în tabelul de etape.",
  unknownStageNameSuggestion:
    "{{name}} „{{value}}” nu este în tabelul de etape. Ați vrut să scrieți „{{suggestion}}”?",
  notAnOpenStage: "{{name}} „{{value}}” nu este o etapă deschisă.",
  stageOrder: "„{{value}}” nu urmează după „{{from}}” în tabelul de etape.",
  noStages: "Tabelul de etape nu are nicio etapă.",
  noOpenStages: "Tabelul de etape nu are nicio etapă deschisă.",
  duplicateStage:
    "Tabelul de etape, rândul {{row}}: „{{value}}” există deja pe rândul {{firstRow}}.",
  stageType:
    "Tabelul de etape, rândul {{row}}: tipul „{{value}}” nu este deschisă, câștigată sau pierdută.",
  stageProbability:
    "Tabelul de etape, rândul {{row}}: probabilitatea {{value}} nu este între 0 și 1. Folosiți 0–1 sau formatul procentual.",
  stageExpectedDays:
    "Tabelul de etape, rândul {{row}}: numărul de zile estimate {{value}} este negativ.",
  stageCell: "Tabelul de etape, rândul {{row}}: {{name}} „{{value}}” nu este un număr.",
  noProbability: "Etapa „{{value}}” nu are probabilitate în tabelul de etape.",

  // Single arguments
  argumentNumber: "{{name}} „{{value}}” nu este un număr.",
  argumentDate: "{{name}} „{{value}}” nu este o dată.",
  argumentFlag: "{{name}} „{{value}}” nu este nici TRUE, nici FALSE.",
  argumentChoice: "{{name}} „{{value}}” nu este una dintre valorile {{choices}}.",
  argumentRange: "{{name}} {{value}} este în afara limitelor ({{range}}).",
  argumentErrorValue: "{{name}} este {{value}}.",
  argumentErrorNotAvailable: "{{name}} este {{value}}.",
  argumentErrorDivision: "{{name}} este {{value}}.",
  argumentErrorNumber: "{{name}} este {{value}}.",
  periodOrder: "{{name}} este înainte de {{otherName}}.",

  // Results
  noData: "Nu există date de calcul ({{what}}).",
  oneOutcome: "Rândurile de antrenare au nevoie de ambele rezultate: TRUE și FALSE.",
  quotaReached: "Cota este atinsă.",
  zeroDenominator: "Nu există la ce împărți ({{what}}).",
  notFinite: "Rezultatul este prea mare sau nu este un număr.",
};
