export { assemble, type Knowledge, readKnowledge } from "./assemble.ts";
