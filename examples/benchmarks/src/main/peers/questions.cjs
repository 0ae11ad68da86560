// The five questions of the benchmark, the same for each engine.
"use strict";

const text = (value) => String(value ?? "");

module.exports.questions = [
  {
    name: "resident",
    wording: "Do you live in the borough?",
    summary: "Lives in the borough",
    kind: "radios",
    items: [
      { value: "yes", text: "Yes" },
      { value: "no", text: "No" },
    ],
    error: "Select yes if you live in the borough",
    validate: ["required", { type: "equal", arguments: ["yes", "no"] }],
    show: (value) => (value === "yes" ? "Yes" : "No"),
  },
  {
    name: "name",
    wording: "What is your full name?",
    summary: "Name",
    kind: "text",
    autocomplete: "name",
    max: 100,
    error: "Enter your full name",
    validate: ["required", { type: "maxlength", arguments: 100 }],
    show: text,
  },
  {
    name: "email",
    wording: "What is your email address?",
    summary: "Email address",
    hint: "We will only use this to send your permit",
    kind: "text",
    type: "email",
    autocomplete: "email",
    error: "Enter your email address",
    validate: ["required", "email"],
    show: text,
  },
  {
    name: "vehicles",
    wording: "How many vehicles do you have?",
    summary: "Vehicles",
    kind: "text",
    inputmode: "numeric",
    error: "Enter how many vehicles you have",
    validate: ["required", "numeric"],
    show: text,
  },
  {
    name: "postcode",
    wording: "What is your postcode?",
    summary: "Postcode",
    kind: "text",
    autocomplete: "postal-code",
    error: "Enter your postcode",
    validate: ["required", "postcode"],
    show: text,
  },
];
