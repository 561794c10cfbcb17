/**
 * Makes the sample workbook's data, assets/sample-leads.csv and assets/sample-stages.csv: the leads of an
 * invented seller of measuring equipment, simulated stage by stage up to a fixed day. The same files come out
 * every time; `node src/tools/make-sample-leads.mjs` after a change.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const AS_OF = "2026-06-30";
const FIRST_DAY = "2025-06-16";
const LEADS = 124;
const SEED = 7;
const FIRST_NUMBER = 1001;
const MILLISECONDS_PER_DAY = 86_400_000;

/** Open stages: typed probability, expected days, aimed-at rate, and how leads really fare. */
const STAGES = [
  { name: "Qualification", probability: 0.1, expectedDays: 30, goal: 0.7, movesOn: 0.85, days: 24 },
  { name: "Discovery", probability: 0.25, expectedDays: 30, goal: 0.7, movesOn: 0.82, days: 28 },
  { name: "Proposal", probability: 0.5, expectedDays: 25, goal: 0.6, movesOn: 0.7, days: 30 },
  { name: "Negotiation", probability: 0.75, expectedDays: 20, goal: 0.75, movesOn: 0.78, days: 22 },
];
const WON = "Closed Won";
const LOST = "Closed Lost";

/** Weight of each choice; `skill` shifts how often a lead moves on. */
const OWNERS = [
  { value: "Åsa Lindqvist", weight: 22, skill: 0.06 },
  { value: "Erik Sandström", weight: 18, skill: -0.04 },
  { value: "Ioana Marinescu", weight: 20, skill: 0.04 },
  { value: "Ștefan Dumitru", weight: 15, skill: -0.02 },
  { value: "Emma Clarke", weight: 17, skill: 0.02 },
  { value: "Oliver Hughes", weight: 12, skill: -0.08 },
];
const SOURCES = [
  { value: "Web", weight: 34, skill: -0.04 },
  { value: "Referral", weight: 18, skill: 0.12 },
  { value: "Event", weight: 16, skill: 0 },
  { value: "Partner", weight: 14, skill: 0.05 },
  { value: "Outbound", weight: 18, skill: -0.07 },
];
const SEGMENTS = [
  { value: "Small business", weight: 45, amount: 9_000 },
  { value: "Mid-market", weight: 37, amount: 26_000 },
  { value: "Enterprise", weight: 18, amount: 68_000 },
];
const PRODUCTS = [
  { value: "Flow meters", weight: 40, factor: 1 },
  { value: "Tank monitoring", weight: 35, factor: 1.4 },
  { value: "Calibration service", weight: 25, factor: 0.6 },
];
const REASONS = [
  { value: "Price", weight: 30 },
  { value: "No budget", weight: 24 },
  { value: "Competitor", weight: 20 },
  { value: "No decision", weight: 18 },
  { value: "Missing feature", weight: 8 },
];
const FIRST_WORDS = [
  "Alder",
  "Birkö",
  "Cinder",
  "Dalby",
  "Elmstead",
  "Fjäll",
  "Greyfield",
  "Havre",
].concat(
  ["Istria", "Juniper", "Kestrel", "Lunca", "Mossby", "Northmere", "Ostvik", "Pinewick"],
  ["Quarry", "Rowan", "Silvan", "Tarnby"]
);
const SECOND_WORDS = [
  "Dairy",
  "Paper",
  "Breweries",
  "Chemicals",
  "Water",
  "Pharma",
  "Foods",
  "Energy",
];

/** Numerical Recipes' linear congruential generator: small, and the same everywhere. */
function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = randomNumbers(SEED);
const between = (low, high) => low + (high - low) * random();

function pick(choices) {
  const total = choices.reduce((sum, { weight }) => sum + weight, 0);
  let rest = random() * total;
  return choices.find(({ weight }) => (rest -= weight) < 0) ?? choices.at(-1);
}

/** A factor around 1 whose logarithm is normal (Box–Muller). */
const logNormal = (spread) =>
  Math.exp(spread * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()));

const toDay = (text) => Date.parse(text) / MILLISECONDS_PER_DAY;
const toText = (day) =>
  day === undefined ? "" : new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);

/** Moves dates at the weekend to the Monday after. */
function workday(day) {
  const weekday = new Date(day * MILLISECONDS_PER_DAY).getUTCDay();
  return day + (weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
}

/** Follows a lead from stage to stage until it is closed or the day has come. */
function follow(created, skill, asOf) {
  let entered = created;
  for (const [index, stage] of STAGES.entries()) {
    const left = workday(entered + Math.max(1, Math.round(stage.days * logNormal(0.75))));
    if (left > asOf) return { stage: stage.name, entered, index };
    if (random() > stage.movesOn + skill) {
      return { stage: LOST, entered: left, closed: left, lastStage: stage.name };
    }
    entered = left;
  }
  return { stage: WON, entered, closed: entered, lastStage: STAGES.at(-1).name };
}

/** Rounded as people do: to 500 up to 50,000, to 1,000 above. */
const roundAmount = (amount) =>
  amount < 50_000
    ? Math.max(1_000, Math.round(amount / 500) * 500)
    : Math.round(amount / 1_000) * 1_000;

function makeLead(created, asOf) {
  const [owner, source] = [pick(OWNERS), pick(SOURCES)];
  const [segment, product] = [pick(SEGMENTS), pick(PRODUCTS)];
  const course = follow(created, owner.skill + source.skill, asOf);
  const daysLeft = STAGES.slice(course.index ?? 0).reduce((sum, { days }) => sum + days * 1.3, 0);
  const expected = course.closed
    ? workday(course.closed + Math.round(between(-18, 6)))
    : workday(course.entered + Math.round(daysLeft * between(0.25, 1.6)));
  const quiet = Math.round(course.closed ? between(0, 3) : between(0, 1) ** 3 * 50);
  return {
    Owner: owner.value,
    Source: source.value,
    Segment: segment.value,
    Product: product.value,
    Stage: course.stage,
    Amount: roundAmount(segment.amount * product.factor * logNormal(0.45)),
    Created: toText(created),
    "Entered stage": toText(course.entered),
    "Expected close": toText(Math.max(expected, created + 7)),
    Closed: toText(course.closed),
    "Last stage": course.lastStage ?? "",
    "Loss reason": course.stage === LOST ? pick(REASONS).value : "",
    "Last activity": toText(
      Math.max(course.entered, Math.min(course.closed ?? asOf, asOf) - quiet)
    ),
  };
}

/** What people forget to fill in: every so many leads of the given kind. */
function leaveBlanks(leads) {
  const blank = (column, every, offset, concerns = () => true) =>
    leads.filter(concerns).forEach((lead, index) => {
      if (index % every === offset) lead[column] = "";
    });
  const isOpen = ({ Closed }) => Closed === "";
  blank("Amount", 19, 7, isOpen);
  blank("Expected close", 17, 11, isOpen);
  blank("Source", 61, 20);
  blank("Segment", 90, 33);
  blank("Loss reason", 18, 5, ({ Stage }) => Stage === LOST);
}

function makeLeads() {
  const [first, asOf] = [toDay(FIRST_DAY), toDay(AS_OF)];
  // More leads come in over the year: days spread by a power below 1.
  const days = Array.from({ length: LEADS }, () =>
    workday(Math.round(first + (asOf - 4 - first) * random() ** 0.65))
  ).sort((a, b) => a - b);
  const companies = FIRST_WORDS.flatMap((one) => SECOND_WORDS.map((two) => `${one} ${two}`));
  const leads = days.map((created, index) => {
    const [company] = companies.splice(Math.floor(random() * companies.length), 1);
    return { "Lead ID": `L-${FIRST_NUMBER + index}`, Company: company, ...makeLead(created, asOf) };
  });
  leaveBlanks(leads);
  return leads;
}

const toCsv = (rows) =>
  [Object.keys(rows[0]), ...rows.map(Object.values)].map((row) => `${row.join(",")}\r\n`).join("");

const stageRows = [
  ...STAGES.map(({ name, probability, expectedDays, goal }) => ({
    Stage: name,
    Probability: probability,
    "Expected days": expectedDays,
    Type: "open",
    Goal: goal,
  })),
  { Stage: WON, Probability: 1, "Expected days": "", Type: "won", Goal: "" },
  { Stage: LOST, Probability: 0, "Expected days": "", Type: "lost", Goal: "" },
];

const assets = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../assets");
writeFileSync(path.join(assets, "sample-leads.csv"), toCsv(makeLeads()));
writeFileSync(path.join(assets, "sample-stages.csv"), toCsv(stageRows));
