import type { errors as english } from "../en/errors";
import type { Swedish } from "../types";

export const errors: Swedish<typeof english> = {
  unexpected: "Något oväntat hände: {{message}} Försök igen.",
  cancelled: "Avbrutet. Ingenting ändrades.",

  // The leads table
  noTables:
    "Arbetsboken har ingen tabell ännu. Markera dina leads, tryck Ctrl+T och försök sedan igen.",
  noLeadsTable:
    "Ingen av tabellerna har en kolumn med steg. Välj tabellen med leads i fönstret Pipeline.",
  noStageColumn:
    "Tabellen ”{{table}}” har ingen kolumn med steg. Välj kolumnen i fönstret Pipeline, eller en annan tabell.",
  noIdColumn:
    "Tabellen ”{{table}}” har ingen kolumn med id, och utan den går leads inte att hitta igen. Välj kolumnen i fönstret Pipeline.",
  tooManyStages:
    "Kolumnen ”{{header}}” i tabellen ”{{table}}” har {{count}} olika steg. Välj rätt kolumn i fönstret Pipeline.",
  tableGone:
    "Tabellen ”{{table}}” finns inte längre i arbetsboken. Välj tabellen med leads på nytt.",
  tableEmpty: "Tabellen ”{{table}}” har inga leads ännu. Fyll i minst en rad med ett steg.",
  leadsChanged: "Tabellen med leads har ändrats under tiden. Uppdatera och försök igen.",
  formulaInCell:
    "Kolumnen ”{{header}}” har en formel på den här raden, och den skrivs inte över. Ändra leadet på dess rad.",
  rowsHidden:
    "Tabellen ”{{table}}” har dolda rader, där Excel inte kan skriva tillförlitligt. Rensa filtret, visa alla rader och försök igen.",

  // The workbook
  noReport: "Det finns ännu ingen rapport i arbetsboken. Skapa den först.",
  reportHasOwnCells:
    "Bladet ”{{sheet}}” har egna celler bland rapportens och uppdaterades därför inte av sig självt. Uppdatera med knappen: bladet behålls då under ett annat namn.",
  sheetGone: "Bladet ”{{sheet}}” finns inte längre i arbetsboken.",
  sheetProtected: "Bladet ”{{sheet}}” är skyddat. Ta bort skyddet och försök igen.",
  tableFiltered: "Tabellen {{table}} är filtrerad. Rensa filtret och försök igen.",
  workbookProtected:
    "Arbetsbokens struktur är skyddad, så inget blad kan läggas till. Ta bort skyddet och försök igen.",
  protectedArea: "Ett blad eller arbetsboken är skyddad. Ta bort skyddet och försök igen.",
  somethingGone:
    "En tabell, ett blad eller en kolumn har tagits bort eller bytt namn. Gör valet på nytt.",
  nameTaken: "Det finns redan ett blad eller en tabell med det namnet. Byt namn och försök igen.",
  areaOccupied:
    "Det finns inte plats: andra celler, tabeller eller sammanfogade celler är i vägen.",
  cellNotEmpty: "Cellen {{cell}} är inte tom. Välj en tom cell och försök igen.",
  cellInTable:
    "Cellen {{cell}} hör till tabellen ”{{table}}”, där resultat med flera celler inte får plats. Välj en cell utanför tabeller.",
  noRoomToSpill:
    "Det finns inte plats från {{cell}}: resultatet tar flera celler och några av dem är inte tomma. Välj en cell med tomma celler nedanför och bredvid.",
  chartSheet: "Ett diagramblad har inga celler. Gå till ett blad med celler och försök igen.",
  cellBeingEdited: "Avsluta redigeringen av cellen med Retur eller Esc och försök sedan igen.",
  workbookInactive: "En annan arbetsbok ligger överst. Gå tillbaka till den här och försök igen.",

  // The pane
  partUnavailable:
    "En del av Pipeline kom inte fram. Kontrollera att Excel är online och öppna fönstret igen.",
  functionsUnavailable:
    "Listan över funktioner kom inte fram. Kontrollera att Excel är online och försök igen.",
  cannotCopy: "Formeln kunde inte kopieras. Markera den och tryck Ctrl+C.",

  // Snapshots
  noSnapshot: "Ingen ögonblicksbild togs {{date}}.",
  snapshotAhead:
    "Den senaste ögonblicksbilden är från {{date}}, som är senare än i dag. Kontrollera datorns datum.",
  snapshotsChanged:
    "Rad {{row}} i tabellen ”{{table}}” går inte att läsa som del av en ögonblicksbild. Rätta eller ta bort den.",
  snapshotsOwnColumns:
    "Tabellen ”{{table}}” har egna kolumner, som skulle hamna i otakt med raderna. Ta bort dem, eller ögonblicksbildens rader för hand.",
  snapshotsFull:
    "Tabellen ”{{table}}” har plats för {{room}} rader och skulle behöva {{rows}}. Ta bort raderna som upphörde för längst tid sedan.",

  // Quotas
  quotaCell:
    "Rad {{row}} i tabellen ”{{table}}”: säljmålet ”{{value}}” är inget belopp. Skriv ett tal från 0 och uppåt.",

  // The selection
  selectionNotOneRange:
    "Markera en cell i din lista med leads, eller hela listan, och försök igen.",
  selectionEmpty:
    "Det finns inget kring den markerade cellen. Markera en cell i din lista med leads.",
  selectionTouchesTable:
    "Några av cellerna hör till tabellen ”{{table}}”. Välj den tabellen eller markera andra celler.",
  headerMissing:
    "Rad {{row}} borde ge kolumnerna namn, men {{address}} innehåller ”{{value}}”. Lägg en rad med namn som Steg och Belopp överst i listan.",
  headerBlank: "Cell {{address}} är tom. Ge kolumnen ett namn och försök igen.",
  headerTwice: "Två kolumner heter ”{{header}}”. Byt namn på en av dem och försök igen.",

  // Files
  csvEmpty: "Filen är tom.",
  csvIsWorkbook:
    "Det här är en Excelarbetsbok, inte en csv-fil. Öppna den i Excel, eller spara den som CSV där först.",
  csvNotText: "Det här är ingen textfil. Välj en csv-fil.",
  csvOpenQuote:
    "Rad {{line}} i filen har ett citattecken som aldrig avslutas. Rätta filen och läs in den igen.",
  csvNoHeader:
    "Rad {{line}} i filen har ”{{value}}” där ett kolumnnamn borde stå. Lägg en rad med kolumnernas namn ovanför dina leads.",
  csvTooLarge:
    "Filen har fler rader eller kolumner än vad som ryms på ett Excelblad. Dela upp den.",
  csvCellTooLong:
    "Rad {{row}} i kolumnen ”{{header}}” har fler än de {{limit}} tecken som ryms i en cell. Korta den.",

  // Excel
  tooLarge: "Excel klarar inte så mycket på en gång. Filtrera leads eller dela upp tabellen.",
  excelBusy: "Excel svarade inte. Vänta en stund och försök igen.",
  outOfMemory: "Excel har för lite minne. Stäng andra arbetsböcker och försök igen.",
  excelTooOld: "Den här versionen av Excel klarar inte det. Uppdatera Excel och försök igen.",
  restartExcel: "Excel måste startas om innan det här fungerar.",
  emptyChart: "Ett diagram har inget att visa, eftersom dess celler är tomma.",
  noUndo: "Excel kan inte ångra det här steget i sin helhet. Spara arbetsboken och försök igen.",

  // Shapes of arguments
  missingArgument: "{{name}} saknas.",
  differentHeights: "{{name}} har {{height}} rader, men {{otherName}} har {{otherHeight}}.",
  differentWidths: "{{name}} har {{width}} kolumner, men {{otherName}} har {{otherWidth}}.",
  notOneColumn: "{{name}} ska vara en enda kolumn, men har {{width}}.",

  // Cells of columns
  notANumber: "Rad {{row}}: {{name}} ”{{value}}” är inget tal.",
  notADate:
    "Rad {{row}}: {{name}} ”{{value}}” är inget datum. Använd en datumcell eller ÅÅÅÅ-MM-DD.",
  notAFlag: "Rad {{row}}: {{name}} ”{{value}}” är varken SANT eller FALSKT.",
  errorValue: "Rad {{row}}: {{name}} är {{value}}.",
  errorNotAvailable: "Rad {{row}}: {{name}} är {{value}}.",
  errorDivision: "Rad {{row}}: {{name}} är {{value}}.",
  errorNumber: "Rad {{row}}: {{name}} är {{value}}.",
  probabilityRange:
    "Rad {{row}}: {{name}} {{value}} ligger inte mellan 0 och 1. Använd 0–1 eller procentformat.",
  missingCell: "Rad {{row}}: {{name}} saknas.",
  cellRange: "Rad {{row}}: {{name}} {{value}} ligger utanför det tillåtna ({{range}}).",
  entersLater: "Rad {{row}}: leadet går in i sitt steg efter den dag som frågan gäller.",
  negativeDays: "Rad {{row}}: {{name}} {{value}} är ett negativt antal dagar.",
  duplicateId:
    "Rad {{row}}: {{name}} ”{{value}}” finns redan på rad {{firstRow}}. Ge varje lead ett eget id.",
  unknownCurrency: "Rad {{row}}: kurstabellen har ingen kurs för ”{{value}}”.",

  // Stages
  unknownStage: "Rad {{row}}: {{name}} ”{{value}}” finns inte i stegtabellen.",
  unknownStageSuggestion:
    "Rad {{row}}: {{name}} ”{{value}}” finns inte i stegtabellen. Menade du ”{{suggestion}}”?",
  amountWithoutStage: "Rad {{row}} har ett belopp men inget steg.",
  unknownStageName: "{{name}} ”{{value}}” finns inte i stegtabellen.",
  unknownStageNameSuggestion:
    "{{name}} ”{{value}}” finns inte i stegtabellen. Menade du ”{{suggestion}}”?",
  notAnOpenStage: "{{name}} ”{{value}}” är inget öppet steg.",
  stageOrder: "”{{value}}” kommer inte efter ”{{from}}” i stegtabellen.",
  noStages: "Stegtabellen har inga steg.",
  noOpenStages: "Stegtabellen har inga öppna steg.",
  duplicateStage: "Stegtabellen, rad {{row}}: ”{{value}}” finns redan på rad {{firstRow}}.",
  stageType: "Stegtabellen, rad {{row}}: typen ”{{value}}” är inte öppen, vunnen eller förlorad.",
  stageProbability:
    "Stegtabellen, rad {{row}}: sannolikheten {{value}} ligger inte mellan 0 och 1. Använd 0–1 eller procentformat.",
  stageExpectedDays: "Stegtabellen, rad {{row}}: förväntade dagar {{value}} är negativt.",
  stageCell: "Stegtabellen, rad {{row}}: {{name}} ”{{value}}” är inget tal.",
  noProbability: "Steget ”{{value}}” har ingen sannolikhet i stegtabellen.",

  // Single arguments
  argumentNumber: "{{name}} ”{{value}}” är inget tal.",
  argumentDate: "{{name}} ”{{value}}” är inget datum.",
  argumentFlag: "{{name}} ”{{value}}” är varken SANT eller FALSKT.",
  argumentChoice: "{{name}} ”{{value}}” är inte ett av värdena {{choices}}.",
  argumentRange: "{{name}} {{value}} ligger utanför det tillåtna ({{range}}).",
  argumentErrorValue: "{{name}} är {{value}}.",
  argumentErrorNotAvailable: "{{name}} är {{value}}.",
  argumentErrorDivision: "{{name}} är {{value}}.",
  argumentErrorNumber: "{{name}} är {{value}}.",
  periodOrder: "{{name}} ligger före {{otherName}}.",

  // Results
  noData: "Det finns inget att räkna med ({{what}}).",
  oneOutcome: "Träningsraderna behöver båda utfallen: SANT och FALSKT.",
  quotaReached: "Säljmålet är nått.",
  zeroDenominator: "Det finns inget att dividera med ({{what}}).",
  notFinite: "Resultatet är för stort eller inget tal.",
};
