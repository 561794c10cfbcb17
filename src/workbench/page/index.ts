/** The local Excel's page. */
import "./page.css";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./shell/App";

const element = document.getElementById("app");
if (!element) throw new Error("The page has no element with the id app.");
createRoot(element).render(createElement(App));
