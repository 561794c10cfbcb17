/**
 * Values from the examples of Microsoft's reference pages ("… function", support.microsoft.com), named by the
 * function; arrays behave as in "Dynamic array formulas and spilled array behavior".
 */
import { openBook } from "./book";

const EXAMPLES: [string, unknown][] = [
  // EDATE: a month after 15-Jan-11; EOMONTH: the last day of the month a month after 1-Jan-11.
  ['=TEXT(EDATE(DATE(2011,1,15),1),"d-mmm-yy")', "15-Feb-11"],
  ['=TEXT(EOMONTH(DATE(2011,1,1),1),"m/d/yyyy")', "2/28/2011"],
  // DATE: months above 12 count on.
  ["=DATE(2008,14,2)=DATE(2009,2,2)", true],
  ["=WEEKDAY(DATE(2008,2,14))", 5],
  ["=NETWORKDAYS(DATE(2012,10,1),DATE(2013,3,1))", 110],
  ['=DATEDIF(DATE(2001,6,1),DATE(2002,8,15),"D")', 440],
  // TEXT
  ['=TEXT(1234.567,"$#,##0.00")', "$1,234.57"],
  ['=TEXT(0.285,"0.0%")', "28.5%"],
  ['=TEXT(12200000,"0.00E+00")', "1.22E+07"],
  ['=TEXT(1234,"0000000")', "0001234"],
  // ROUND
  ["=ROUND(2.15,1)", 2.2],
  ["=ROUND(-1.475,2)", -1.48],
  ["=ROUND(626.3,-3)", 1000],
  // HYPERLINK: the friendly name is a value or a text.
  ['=HYPERLINK("#Sheet1!A1",527)+1', 528],
  ['=HYPERLINK("#Sheet1!A1","L06")', "L06"],
  // MOD, INT
  ["=MOD(-3,2)", 1],
  ["=INT(-8.9)", -9],
  // PERCENTILE.INC, QUARTILE.INC, LARGE, RANK.EQ, STDEV.S, FREQUENCY
  ["=PERCENTILE.INC({1;2;3;4},0.3)", 1.9],
  ["=QUARTILE.INC({1;2;4;7;8;9;10;12},1)", 3.5],
  ["=LARGE({3;4;5;2;3;4;6;4;2;7},3)", 5],
  ["=FREQUENCY({79;85;78;85;50;81;95;88;97},{70;79;89})", [[1], [2], [4], [2]]],
  // FIND, SEARCH, MID, SUBSTITUTE, PROPER, TEXTSPLIT, TEXTJOIN
  ['=FIND("M","Miriam McGovern",3)', 8],
  ['=SEARCH("e","Statements",6)', 7],
  ['=MID("Fluid Flow",7,20)', "Flow"],
  ['=SUBSTITUTE("Sales Data","Sales","Cost")', "Cost Data"],
  ['=PROPER("this is a TITLE")', "This Is A Title"],
  ['=TEXTSPLIT("Dakota Lennon Sanchez"," ")', [["Dakota", "Lennon", "Sanchez"]]],
  // Error handling
  ["=ERROR.TYPE(#N/A)", 7],
  ['=IFERROR(210/0,"Error in calculation")', "Error in calculation"],
  // LET, LAMBDA and its helpers
  ["=LET(x,5,SUM(x,1))", 6],
  ["=LAMBDA(x,y,SQRT(x*x+y*y))(3,4)", 5],
  [
    "=MAKEARRAY(2,3,LAMBDA(r,c,r*c))",
    [
      [1, 2, 3],
      [2, 4, 6],
    ],
  ],
  ["=BYROW({1,2;3,4},LAMBDA(array,MAX(array)))", [[2], [4]]],
  ["=REDUCE(0,{1,2,3},LAMBDA(a,b,a+b^2))", 14],
  // Shaping
  [
    "=HSTACK({1;2},{3;4})",
    [
      [1, 3],
      [2, 4],
    ],
  ],
  [
    "=VSTACK({1,2},{3})",
    [
      [1, 2],
      [3, "#N/A"],
    ],
  ],
  ["=TAKE({1,2;3,4;5,6},-1)", [[5, 6]]],
  [
    "=EXPAND({1,2},2,3,0)",
    [
      [1, 2, 0],
      [0, 0, 0],
    ],
  ],
  // Arrays and operators
  ["={1;2}", [[1], [2]]],
  [
    "={1,2;3,4}*10",
    [
      [10, 20],
      [30, 40],
    ],
  ],
  ['=IF({1;0;1},"y","n")', [["y"], ["n"], ["y"]]],
  ["={1;2}/0", [["#DIV/0!"], ["#DIV/0!"]]],
  ["=SUM(IFERROR({1;#N/A;3},0))", 4],
  ["=1E3+1", 1001],
  ["=-2^2", 4],
  ['="A"="a"', true],
  ["=1/0", "#DIV/0!"],
];

test.each(EXAMPLES)("%s", async (formula, expected) => {
  const value = await openBook().evaluate(formula);
  if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
  else expect(value).toEqual(expected);
});

describe("the fruit table of SUMIFS", () => {
  // "SUMIFS function": quantity sold, product, salesperson.
  const SALES = [
    [5, "Apples", "Tom"],
    [4, "Apples", "Sarah"],
    [15, "Artichokes", "Tom"],
    [3, "Artichokes", "Sarah"],
    [22, "Bananas", "Tom"],
    [12, "Bananas", "Sarah"],
    [10, "Carrots", "Tom"],
    [33, "Carrots", "Sarah"],
  ];
  test.each([
    ['=SUMIFS(A2:A9,B2:B9,"=A*",C2:C9,"Tom")', 20],
    ['=SUMIFS(A2:A9,B2:B9,"<>Bananas",C2:C9,"Tom")', 30],
    ['=COUNTIFS(A2:A9,">10",C2:C9,"Sarah")', 2],
    ['=AVERAGEIFS(A2:A9,B2:B9,"carrots")', 21.5],
    ['=AVERAGEIFS(A2:A9,B2:B9,"Plums")', "#DIV/0!"],
    ['=MAXIFS(A2:A9,C2:C9,"T?m")', 22],
    ['=MINIFS(A2:A9,C2:C9,"Nobody")', 0],
    ['=SUMIFS(A2:A9,B2:B8,"Apples")', "#VALUE!"],
    ["=SUMIFS(A2:A9,B2:B9,UNIQUE(B2:B9))", [[9], [18], [34], [43]]],
    ['=SUMPRODUCT((B2:B9="Apples")*(C2:C9="Tom")*A2:A9)', 5],
    ["=UNIQUE(C2:C9)", [["Tom"], ["Sarah"]]],
    ['=SORT(FILTER(A2:A9,C2:C9="Tom"),,-1)', [[22], [15], [10], [5]]],
    ['=FILTER(A2:A9,C2:C9="Ann","none")', "none"],
    ['=FILTER(A2:A9,C2:C9="Ann")', "#CALC!"],
    ['=XLOOKUP("Carrots",B2:B9,A2:A9)', 10],
    ['=INDEX(A2:C9,MATCH("Bananas",B2:B9,0),3)', "Tom"],
    ["=TAKE(SORTBY(B2:B9,A2:A9,-1),2)", [["Carrots"], ["Bananas"]]],
  ])("%s", async (formula, expected) => {
    const book = openBook();
    book.type("A1", [["Quantity", "Product", "Salesperson"], ...SALES]);
    expect(await book.evaluate(formula)).toEqual(expected);
  });
});

test("criteria know blanks: = for empty cells, <> for all others", async () => {
  const book = openBook();
  book.type("A1", [["x"], [null], ['=""'], [0]]);
  expect(await book.evaluate('=COUNTIFS(A1:A4,"=")')).toBe(1);
  expect(await book.evaluate('=COUNTIFS(A1:A4,"<>")')).toBe(3);
  expect(await book.evaluate('=COUNTIFS(A1:A4,"")')).toBe(2);
});

test("a reference to a blank cell shows 0, an empty text stays text", async () => {
  const book = openBook();
  book.set("A1", '=""');
  expect(await book.evaluate("=B1")).toBe(0);
  expect(await book.evaluate("=A1")).toBe("");
  expect(await book.evaluate("=COUNTA(A1:B1)")).toBe(1);
});

test("TODAY, OFFSET and INDIRECT are calculated anew each time", () => {
  const book = openBook();
  book.set("A1", 1);
  book.type("C1", [['=INDIRECT("A1")+0'], ["=SUM(OFFSET(A1,0,0,2,1))"], ["=C1*2"]]);
  expect(book.values("C1:C3")).toEqual([[1], [1], [2]]);
  book.type("A1", [[5], [6]]);
  expect(book.values("C1:C3")).toEqual([[5], [11], [10]]);
});
