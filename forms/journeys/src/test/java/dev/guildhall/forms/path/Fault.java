package dev.guildhall.forms.path;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.condition.Condition;
import dev.guildhall.forms.condition.Conditions;
import dev.guildhall.forms.journey.JourneyProblem;
import dev.guildhall.forms.path.AnyPlan.Group;
import dev.guildhall.forms.path.AnyPlan.Sheet;
import dev.guildhall.forms.path.AnyPlan.Way;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A fault that can be put into a plan anywhere: into pages, pages about items and sections. */
enum Fault {
    CIRCLE {
        @Override
        Predicate<JourneyProblem> plant(AnyPlan plan) {
            Sheet list =
                    plan.form.any(plan.sheets().stream().filter(Sheet::isList).toList());
            List<Sheet> row = plan.form.oneIn(2) ? list.items : plan.groups.get(0).sheets;
            row.get(0).ways.clear();
            row.get(1).ways.clear();
            row.get(1).ways.add(new Way(Optional.of(onOwn(plan, row.get(1))), row.get(0).id));
            return problem -> problem.cause().startsWith("the journey can go in a circle: ")
                    && problem.cause().contains(row.get(1).id + " > " + row.get(0).id);
        }
    },
    DANGLING_TARGET {
        @Override
        Predicate<JourneyProblem> plant(AnyPlan plan) {
            Sheet sheet = plan.form.any(plan.sheets());
            sheet.ways.add(0, new Way(Optional.of(onOwn(plan, sheet)), "nowhere"));
            return told(sheet.id, "a route leads to \"nowhere\", which does not exist");
        }
    },
    UNREACHABLE_PAGE {
        @Override
        Predicate<JourneyProblem> plant(AnyPlan plan) {
            Sheet lonely = new Sheet("lonely", "");
            Sheet list =
                    plan.form.any(plan.sheets().stream().filter(Sheet::isList).toList());
            if (plan.form.oneIn(2)) {
                plan.exits.add("lonely");
            } else {
                list.items.get(list.items.size() - 1).ways.add(new Way(Optional.empty(), list.id));
                list.items.add(lonely);
            }
            return told("lonely", "no route leads to it");
        }
    },
    DEAD_END {
        @Override
        Predicate<JourneyProblem> plant(AnyPlan plan) {
            plan.afterTheEnd.add(new Sheet("too-late", ""));
            return told("too-late", "it is a dead end");
        }
    },
    TWO_DEFAULTS {
        @Override
        Predicate<JourneyProblem> plant(AnyPlan plan) {
            Sheet sheet = lastOfAGroup(plan);
            sheet.ways.add(new Way(Optional.empty(), "sorry"));
            sheet.ways.add(new Way(Optional.empty(), "check-answers"));
            return told(sheet.id, " default routes");
        }
    },
    READS_WHAT_NOBODY_ASKS {
        @Override
        Predicate<JourneyProblem> plant(AnyPlan plan) {
            Sheet sheet = plan.form.any(plan.sheets());
            sheet.ways.add(0, new Way(Optional.of(Conditions.is("nobody", true)), "sorry"));
            return told(sheet.id, "reads \"nobody\", which nobody asks");
        }
    },
    READS_WHAT_IS_ASKED_LATER {
        @Override
        Predicate<JourneyProblem> plant(AnyPlan plan) {
            Sheet first = plan.groups.get(0).sheets.get(0);
            first.ways.add(0, new Way(Optional.of(Conditions.not(Conditions.hasMoreThan("cats", 1))), "sorry"));
            return told(first.id, "reads \"cats\", which no route has asked before");
        }
    },
    ASKED_TWICE {
        @Override
        Predicate<JourneyProblem> plant(AnyPlan plan) {
            Group last = plan.groups.get(plan.groups.size() - 1);
            last.sheets.add(new Sheet("again", "b0"));
            return told("again", "\"b0\" is asked twice");
        }
    },
    NEVER_ASKED {
        @Override
        Predicate<JourneyProblem> plant(AnyPlan plan) {
            Sheet list =
                    plan.form.any(plan.sheets().stream().filter(Sheet::isList).toList());
            Sheet about = list.items.stream()
                    .filter(sheet -> !sheet.property.isEmpty())
                    .reduce((first, last) -> last)
                    .orElseThrow();
            String property = about.property;
            about.property = "";
            return told(list.id, "\"" + property + "\" of ").and(told(list.id, " is never asked"));
        }
    },
    OUTSIDE_THE_ENUM {
        @Override
        Predicate<JourneyProblem> plant(AnyPlan plan) {
            Sheet sheet = plan.form.any(plan.sheets().stream()
                    .filter(each ->
                            each.property.equals("sDog") || each.id.equals("cats") || each.property.equals("bCat"))
                    .toList());
            String read = sheet.property.equals("sDog") ? "sDog" : "s0";
            sheet.ways.add(0, new Way(Optional.of(Conditions.is(read, AnyForm.Other.HUGE)), "sorry"));
            return told(sheet.id, "names HUGE, which is outside the enum");
        }
    },
    WRONG_KIND {
        @Override
        Predicate<JourneyProblem> plant(AnyPlan plan) {
            Group last = plan.groups.get(plan.groups.size() - 1);
            if (!last.section.isEmpty() && plan.form.oneIn(2)) {
                last.onlyIf = Optional.of(Conditions.moreThan("b0", 1));
                return told(last.section, "compares a number with an answer that is yes or no");
            }
            Sheet sheet = plan.form.any(plan.sheets());
            sheet.ways.add(0, new Way(Optional.of(Conditions.hasExactly("b0", 1)), "sorry"));
            return told(sheet.id, "compares a number of items with an answer that is yes or no");
        }
    },
    MISSING_WELSH {
        @Override
        Predicate<JourneyProblem> plant(AnyPlan plan) {
            Sheet sheet = plan.form.any(plan.sheets());
            sheet.wording = Text.of("In English only");
            return told(sheet.id, "\"In English only\" has no wording in Cymraeg");
        }
    },
    WITHOUT_AUTOCOMPLETE {
        @Override
        Predicate<JourneyProblem> plant(AnyPlan plan) {
            Sheet sheet = plan.form.any(plan.sheets().stream()
                    .filter(each -> each.property.startsWith("t"))
                    .toList());
            sheet.autofilled = false;
            return told(sheet.id, "is personal data without an autofill purpose");
        }
    };

    /** Puts the fault into the plan; says how it is told. */
    abstract Predicate<JourneyProblem> plant(AnyPlan plan);

    private static Predicate<JourneyProblem> told(String page, String cause) {
        return problem -> problem.page().equals(page)
                && problem.cause().contains(cause)
                && !problem.mend().isBlank();
    }

    private static Sheet lastOfAGroup(AnyPlan plan) {
        List<Sheet> row = plan.form.any(plan.groups).sheets;
        Sheet last = row.get(row.size() - 1);
        return last.isList() && plan.form.oneIn(2) ? last.items.get(last.items.size() - 1) : last;
    }

    private static Condition onOwn(AnyPlan plan, Sheet sheet) {
        return plan.form.on(sheet.property.isEmpty() ? "b0" : sheet.property);
    }
}
