import type { report as english } from "../../en/report";
import type { Romanian } from "../../types";
import { assumptions } from "./assumptions";
import { backTest } from "./back-test";
import { breakdown } from "./breakdown";
import { cards } from "./cards";
import { charts } from "./charts";
import { columns } from "./columns";
import { conversion } from "./conversion";
import { deals } from "./deals";
import { definitions } from "./definitions";
import { findings } from "./findings";
import { forecast } from "./forecast";
import { goalPlan } from "./goal-plan";
import { head } from "./head";
import { labels } from "./labels";
import { losses } from "./losses";
import { movement } from "./movement";
import { periods } from "./periods";
import { print } from "./print";
import { process } from "./process";
import { quality } from "./quality";
import { quota } from "./quota";
import { sources } from "./sources";
import { stages } from "./stages";
import { time } from "./time";

export const report: Romanian<typeof english> = {
  sheetName: "Raport pipeline",
  title: "Raport pipeline",
  head,
  assumptions,
  labels,
  periods,
  columns,
  cards,
  stages,
  conversion,
  time,
  losses,
  sources,
  forecast,
  backTest,
  quota,
  goalPlan,
  process,
  breakdown,
  quality,
  movement,
  deals,
  definitions,
  findings,
  charts,
  print,
};
