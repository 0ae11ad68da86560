// The journey of the benchmark on CASA, in memory, with its CSRF check on.
// Prints its port; GET /heap collects garbage and answers with the bytes of the heap.
process.env.NODE_ENV = "production";

import { randomBytes } from "node:crypto";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// only now: the frameworks read the environment when they are loaded
const { default: express } = await import("express");
const { MemoryStore } = (await import("express-session")).default;
const { configure, field, Plan, validators } = await import("@dwp/govuk-casa");
const { questions } = (await import("./questions.cjs")).default;

const here = dirname(fileURLToPath(import.meta.url));

const checks = {
  resident: [validators.inArray.make({ source: ["yes", "no"], errorMsg: "Select yes or no" })],
  name: [validators.strlen.make({ max: 100, errorMsgMax: "Full name must be 100 characters or less" })],
  email: [validators.email.make({ errorMsg: "Enter an email address in the correct format" })],
  vehicles: [validators.regex.make({ pattern: /^[0-9]+$/, errorMsg: "Enter a whole number" })],
  postcode: [validators.regex.make({ pattern: /^[A-Za-z0-9 ]{5,8}$/, errorMsg: "Enter a full UK postcode" })],
};

const pages = questions.map((question) => ({
  waypoint: question.name,
  view: "question.njk",
  fields: [
    field(question.name).validators([validators.required.make({ errorMsg: question.error }), ...checks[question.name]]),
  ],
  hooks: [
    {
      hook: "prerender",
      middleware: (req, res, next) => {
        res.locals.question = question;
        next();
      },
    },
  ],
}));
pages.push({
  waypoint: "check-answers",
  view: "check.njk",
  hooks: [
    {
      hook: "prerender",
      middleware: (req, res, next) => {
        const data = req.casa.journeyContext.getData();
        res.locals.rows = questions.map((question) => ({
          name: question.name,
          text: question.summary,
          value: question.show(data[question.name]?.[question.name]),
        }));
        next();
      },
    },
  ],
});
pages.push({
  waypoint: "confirmation",
  view: "confirmation.njk",
  hooks: [
    {
      hook: "prerender",
      middleware: (req, res, next) => {
        req.session.reference ??= randomBytes(6).toString("hex").toUpperCase();
        res.locals.reference = req.session.reference;
        next();
      },
    },
  ],
});

const plan = new Plan();
plan.addSequence(...questions.map((question) => question.name), "check-answers", "confirmation");

const casa = configure({
  views: [join(here, "casa-views")],
  session: { name: "permit", secret: "benchmark", ttl: 3600, secure: false, store: new MemoryStore() },
  pages,
  plan,
  i18n: { dirs: [], locales: ["en"] },
});

const app = express();
app.get("/heap", (req, res) => {
  global.gc();
  res.type("text/plain").send(String(process.memoryUsage().heapUsed));
});
casa.mount(app, { route: "/permit", serveFirstWaypoint: true });

const server = app.listen(0, "127.0.0.1", () => console.log("PORT " + server.address().port));
server.keepAliveTimeout = 60000;
process.stdin.on("end", () => process.exit(0)).resume();
