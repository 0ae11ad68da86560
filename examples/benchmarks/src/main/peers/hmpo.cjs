// The journey of the benchmark on hmpo-form-wizard, in memory, with its CSRF check on.
// Prints its port; GET /heap collects garbage and answers with the bytes of the heap.
"use strict";
process.env.NODE_ENV = "production";

const path = require("node:path");
const express = require("express");
const cookieParser = require("cookie-parser");
const session = require("express-session");
const nunjucks = require("nunjucks");
const wizard = require("hmpo-form-wizard");
const { questions } = require("./questions.cjs");

const app = express();
app.disable("x-powered-by");
app.set("view engine", "njk");
nunjucks.configure(
  [path.join(__dirname, "hmpo-views"), path.join(path.dirname(require.resolve("govuk-frontend/package.json")), "dist")],
  { express: app, autoescape: true, noCache: false, watch: false },
);

app.get("/heap", (req, res) => {
  global.gc();
  res.type("text/plain").send(String(process.memoryUsage().heapUsed));
});
app.use(express.urlencoded({ extended: false }));
app.use(cookieParser());
app.use(session({ secret: "benchmark", resave: false, saveUninitialized: false, cookie: { httpOnly: true, sameSite: "lax" } }));

// a template cannot name what has a hyphen
app.use((req, res, next) => {
  Object.defineProperty(res.locals, "csrfToken", { enumerable: true, get: () => res.locals["csrf-token"] });
  next();
});

const fields = {};
const steps = { "/": { entryPoint: true, resetJourney: true, reset: true, skip: true, next: questions[0].name } };
questions.forEach((question, i) => {
  fields[question.name] = { validate: question.validate };
  steps["/" + question.name] = {
    fields: [question.name],
    template: "question",
    question,
    editable: true,
    editBackStep: "check-answers",
    next: i + 1 < questions.length ? questions[i + 1].name : "check-answers",
  };
});
class Checking extends wizard.Controller {
  locals(req, res, callback) {
    super.locals(req, res, (error, locals) =>
      callback(error, {
        ...locals,
        rows: questions.map((question) => ({
          name: question.name,
          text: question.summary,
          value: question.show(req.sessionModel.get(question.name)),
        })),
      }),
    );
  }
  saveValues(req, res, next) {
    req.sessionModel.set("reference", Math.random().toString(36).slice(2, 10).toUpperCase());
    next();
  }
}
class Confirming extends wizard.Controller {
  locals(req, res, callback) {
    super.locals(req, res, (error, locals) => callback(error, { ...locals, reference: req.sessionModel.get("reference") }));
  }
}
steps["/check-answers"] = { template: "check", controller: Checking, next: "confirmation" };
steps["/confirmation"] = { template: "confirmation", controller: Confirming, noPost: true };

app.use("/permit", wizard(steps, fields, { name: "permit", templatePath: "", translate: (key) => key }));
app.use((error, req, res, next) => {
  if (error.redirect) return res.redirect(error.redirect);
  res.status(500).type("text/plain").send(String(error.stack));
});
const server = app.listen(0, "127.0.0.1", () => console.log("PORT " + server.address().port));
server.keepAliveTimeout = 60000;
process.stdin.on("end", () => process.exit(0)).resume();
