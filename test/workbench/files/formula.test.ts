/**
 * Formulas in files: [MS-XLSX] 2.2.3 (future functions), ISO/IEC 29500-1 18.17.6.6 (structured references);
 * `_xldudf_` as Microsoft states it in the issues of OfficeDev/Excel-Custom-Functions (108).
 */
import {
  fromFileFormula,
  mayGiveArray,
  needsArrayEvaluation,
  spilledElement,
  toFileFormula,
} from "../../../src/workbench/files/formula";

describe("formulas in a file", () => {
  test.each([
    ["=SUM(Leads[Amount])", "SUM(Leads[Amount])"],
    [
      "=PIPELINE.WEIGHTED(Leads[Stage],Leads[Amount])",
      "_xldudf_PIPELINE_WEIGHTED(Leads[Stage],Leads[Amount])",
    ],
    [
      '=LET(t,PIPELINE.SUMMARY(Leads[Stage]),IF(t="Total","Summa",t))',
      '_xlfn.LET(_xlpm.t,_xldudf_PIPELINE_SUMMARY(Leads[Stage]),IF(_xlpm.t="Total","Summa",_xlpm.t))',
    ],
    ["=SORT(FILTER(A1:B9,A1:A9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:B9,A1:A9>0))"],
    ["=XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
    ["=COUNTA('My sheet'!$A$5#)", "COUNTA(_xlfn.ANCHORARRAY('My sheet'!$A$5))"],
    ["=INDEX(A1#,2)&B1#", "INDEX(_xlfn.ANCHORARRAY(A1),2)&_xlfn.ANCHORARRAY(B1)"],
    ["=@A1:A9+1", "_xlfn.SINGLE(A1:A9)+1"],
    ["=@PIPELINE.X(A1)+1", "_xlfn.SINGLE(_xldudf_PIPELINE_X(A1))+1"],
    ["=NETWORKDAYS.INTL(A1,B1)+ERROR.TYPE(A1)", "NETWORKDAYS.INTL(A1,B1)+ERROR.TYPE(A1)"],
    ['="PIPELINE.X("&"LET("', '"PIPELINE.X("&"LET("'],
    ["=LAMBDA(a,b,a+b)(1,2)", "_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a+_xlpm.b)(1,2)"],
    ["=MAP(A1:A3,LAMBDA(x,x*rate))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.x,_xlpm.x*rate))"],
    ["=Leads[[#Headers],[Amount]]", "Leads[[#Headers],[Amount]]"],
    ["=Leads[Close '[Date']]", "Leads[Close '[Date']]"],
  ])("%s", (typed, stored) => {
    expect(toFileFormula(typed)).toBe(stored);
    expect(fromFileFormula(stored)).toBe(typed);
  });

  test("this-row references are stored with the name of their table", () => {
    expect(toFileFormula("=[@Amount]*2", "Leads")).toBe("Leads[[#This Row],[Amount]]*2");
    expect(toFileFormula("=Leads[@[Close date]]")).toBe("Leads[[#This Row],[Close date]]");
    expect(fromFileFormula("Leads[[#This Row],[Amount]]*2", "Leads")).toBe("=[@Amount]*2");
    expect(fromFileFormula("Leads[[#This Row],[Close date]]*2")).toBe("=Leads[@[Close date]]*2");
  });

  test("function names are stored in capitals, names and text as they are", () => {
    expect(toFileFormula('=sum(tax,"sum")')).toBe('SUM(tax,"sum")');
  });

  test("a name of LET is only one inside its parentheses", () => {
    expect(toFileFormula("=LET(x,1,x)+x")).toBe("_xlfn.LET(_xlpm.x,1,_xlpm.x)+x");
    expect(toFileFormula("=LET(x,{1,2},x)")).toBe("_xlfn.LET(_xlpm.x,{1,2},_xlpm.x)");
    expect(toFileFormula("=LET(x,y,z,x,z+x)")).toBe(
      "_xlfn.LET(_xlpm.x,y,_xlpm.z,_xlpm.x,_xlpm.z+_xlpm.x)"
    );
  });
});

describe("dynamic arrays", () => {
  test.each([
    "=PIPELINE.WINRATE(Leads[Stage])",
    "=A1:A9*2",
    "=Leads[Stage]",
    "=SUM(IF(A1:A9>0,1))",
    "=SUM(A1:A9*2)",
    "=ABS(A1:A9)",
    "={1,2}",
    "=A1#",
    "=rates",
    "=TRANSPOSE(A1)",
  ])("%s may give an array", (formula) => expect(mayGiveArray(formula)).toBe(true));

  test.each([
    "=A1*2",
    "=SUM(A1:A9)",
    "=SUM(A1:A9,B:B)/COUNTA(Leads[Stage])",
    "=[@Amount]*2",
    '=IF($A$1="","",TEXT(A1,"0%"))',
  ])("%s gives one value", (formula) => expect(mayGiveArray(formula)).toBe(false));
});

describe("one cell of what a function spills", () => {
  test.each([
    ["=PIPELINE.SUMMARY(A1:A9,B1:B9)", "=INDEX(PIPELINE.SUMMARY(A1:A9,B1:B9),2,3)"],
    ['=IFERROR(PIPELINE.X(A1:A9,{1,2}),"–")', '=IFERROR(INDEX(PIPELINE.X(A1:A9,{1,2}),2,3),"–")'],
    [
      '=LET(t,PIPELINE.X(A1:A9),IF(t="Total","Summa",t))',
      '=LET(t,INDEX(PIPELINE.X(A1:A9),2,3),IF(t="Total","Summa",t))',
    ],
    ["=PIPELINE.X(A1)+PIPELINE.Y(A1)", "=INDEX(PIPELINE.X(A1)+PIPELINE.Y(A1),2,3)"],
  ])("%s", (formula, element) => expect(spilledElement(formula, 2, 3)).toBe(element));
});

describe("array evaluation", () => {
  test.each([
    ["=PIPELINE.WINRATE(Leads[Stage],Stages)", false],
    ["=IFERROR(INDEX(PIPELINE.X(Leads[Stage],WonLeads),1,2),0)", false],
    ['=PIPELINE.WINRATE(Leads[Stage],Stages,,Leads[Owner]="Ana")', true],
    ["=SUM(A1:A9*2)", true],
    ["=SUM(A1:A9)", false],
  ])("%s needs it: %s", (formula, needed) => expect(needsArrayEvaluation(formula)).toBe(needed));
});
