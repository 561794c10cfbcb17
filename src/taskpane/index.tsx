import { start } from "./start";

const container = document.getElementById("root");
if (container) void start(container);
