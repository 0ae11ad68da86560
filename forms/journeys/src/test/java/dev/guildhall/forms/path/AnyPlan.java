package dev.guildhall.forms.path;

import static dev.guildhall.forms.path.AnyForm.ASK;

import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.condition.Condition;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.JourneyBuilder;
import dev.guildhall.forms.journey.ListBuilder;
import dev.guildhall.forms.journey.SectionBuilder;
import dev.guildhall.forms.path.AnyForm.Cat;
import dev.guildhall.forms.path.AnyForm.Dog;
import dev.guildhall.forms.path.AnyForm.Form;
import dev.guildhall.forms.question.Question;
import dev.guildhall.forms.question.Questions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A journey at random as a plan, into which faults can be put before it is declared. Sound as far as it is easy to tell. */
final class AnyPlan {

    /** A way to another page; always without a condition. */
    record Way(Optional<Condition> condition, String target) {}

    /** A page that asks for a property, or interrupts where it has none; a list has pages of its own. */
    static final class Sheet {
        final String id;
        String property;
        Text wording = ASK;
        boolean autofilled = true;
        final List<Way> ways = new ArrayList<>();
        final List<Sheet> items = new ArrayList<>();
        int atLeast;
        int atMost = 3;

        Sheet(String id, String property) {
            this.id = id;
            this.property = property;
        }

        boolean isList() {
            return !items.isEmpty();
        }
    }

    /** Pages that stand together: a section, where it has an id. */
    static final class Group {
        String section = "";
        Optional<Condition> onlyIf = Optional.empty();
        final List<String> requires = new ArrayList<>();
        final List<Sheet> sheets = new ArrayList<>();
    }

    final List<Group> groups = new ArrayList<>();
    final List<String> exits = new ArrayList<>(List.of("sorry"));
    final List<Sheet> afterTheEnd = new ArrayList<>();
    final boolean tasks;
    final AnyForm form;
    private final Random random;

    AnyPlan(long seed) {
        this.random = new Random(seed);
        this.form = new AnyForm(random);
        int shape = random.nextInt(3);
        this.tasks = shape == 2;
        boolean sections = shape > 0;
        Group group = new Group();
        groups.add(group);
        int left = 2 + random.nextInt(3);
        for (String property : AnyForm.ASKED) {
            if (left-- == 0) {
                left = random.nextInt(3);
                group = new Group();
                group.section = sections ? "part-" + groups.size() : "";
                groups.add(group);
            }
            if (form.oneIn(8)) {
                group.sheets.add(new Sheet("wait-before-" + property, ""));
            }
            group.sheets.add(sheet(property));
        }
        List<String> readable = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            conditions(i, readable);
        }
        exit();
    }

    private Sheet sheet(String property) {
        Sheet sheet = new Sheet(property, property);
        AnyForm.OF_ITEMS
                .getOrDefault(property, List.of())
                .forEach(about -> sheet.items.add(new Sheet(about.toLowerCase(java.util.Locale.ROOT), about)));
        sheet.atLeast = form.oneIn(3) ? 1 : 0;
        return sheet;
    }

    /** Ways forward within the group, or in the journey where there is no task list, on what was asked before. */
    private void conditions(int at, List<String> before) {
        Group group = groups.get(at);
        boolean apart = tasks && at > 0;
        List<String> readable = new ArrayList<>(apart ? asked(0) : before);
        if (apart && at > 1 && form.oneIn(2)) {
            int required = 1 + random.nextInt(at - 1);
            group.requires.add(groups.get(required).section);
            readable.addAll(asked(required));
        }
        if (!group.section.isEmpty() && !readable.isEmpty() && form.oneIn(2)) {
            group.onlyIf = Optional.of(form.condition(readable, 1));
        }
        for (int i = 0; i < group.sheets.size(); i++) {
            Sheet sheet = group.sheets.get(i);
            ofItems(sheet, readable);
            sheet.wording = !readable.isEmpty() && form.oneIn(5) && !sheet.isList() && !sheet.property.isEmpty()
                    ? placed(readable)
                    : ASK;
            if (!sheet.property.isEmpty()) {
                readable.add(sheet.property);
                before.add(sheet.property);
            }
            if (!readable.isEmpty() && form.oneIn(2)) {
                sheet.ways.add(way(form.condition(lately(readable), 2), at, i));
            }
            if (!sheet.ways.isEmpty() && form.oneIn(4)) {
                sheet.ways.add(way(form.condition(readable, 3), at, i));
            }
        }
    }

    /** Mostly the last two: conditions on answers that earlier pages have sent elsewhere contradict them soon. */
    private List<String> lately(List<String> readable) {
        return form.oneIn(4) ? readable : readable.subList(Math.max(0, readable.size() - 2), readable.size());
    }

    private Way way(Condition condition, int group, int sheet) {
        return new Way(Optional.of(condition), form.oneIn(3) ? "sorry" : forward(group, sheet, tasks));
    }

    private Text placed(List<String> readable) {
        List<String> questions = readable.stream()
                .filter(property -> !AnyForm.OF_ITEMS.containsKey(property))
                .toList();
        return questions.isEmpty() ? ASK : Text.of("((" + form.any(questions) + "|x))?", "Wel?");
    }

    private List<String> asked(int group) {
        return groups.get(group).sheets.stream()
                .map(sheet -> sheet.property)
                .filter(property -> !property.isEmpty())
                .toList();
    }

    private void ofItems(Sheet list, List<String> outside) {
        List<String> readable = new ArrayList<>(outside);
        for (int i = 0; i < list.items.size(); i++) {
            Sheet about = list.items.get(i);
            readable.add(about.property);
            if (form.oneIn(2)) {
                String target = i + 1 < list.items.size() && form.oneIn(2)
                        ? list.items.get(i + 1 + random.nextInt(list.items.size() - i - 1)).id
                        : list.id;
                about.ways.add(new Way(Optional.of(form.condition(readable, 1)), target));
            }
        }
    }

    private String forward(int group, int sheet, boolean within) {
        List<String> later = new ArrayList<>();
        List<Sheet> own = groups.get(group).sheets;
        own.subList(sheet + 1, own.size()).forEach(each -> later.add(each.id));
        if (within) {
            later.add(tasks && group == 0 ? "task-list" : groups.get(group).section + "-check");
        } else {
            groups.subList(group + 1, groups.size()).forEach(each -> each.sheets.forEach(other -> later.add(other.id)));
            later.add("check-answers");
        }
        return form.any(later.subList(0, Math.min(3, later.size())));
    }

    /** Some way leads to the exit page. */
    private void exit() {
        Sheet first = groups.get(0).sheets.stream()
                .filter(sheet -> sheet.property.equals("b0"))
                .findFirst()
                .orElseThrow();
        first.ways.clear();
        first.ways.add(new Way(Optional.of(form.on("b0")), "sorry"));
    }

    /** Every page that asks or interrupts, those about items included. */
    List<Sheet> sheets() {
        List<Sheet> all = new ArrayList<>();
        for (Group group : groups) {
            for (Sheet sheet : group.sheets) {
                all.add(sheet);
                all.addAll(sheet.items);
            }
        }
        return all;
    }

    JourneyBuilder<Form> declared() {
        JourneyBuilder<Form> builder = Journey.of("form", Form.class)
                .service(ServiceDetails.named(ASK)
                        .languages(Language.ENGLISH, Language.WELSH)
                        .build());
        for (Group group : groups) {
            if (group.section.isEmpty()) {
                for (Sheet sheet : group.sheets) {
                    declare(builder, sheet);
                }
            } else {
                builder.section(group.section, ASK, section -> declare(section, group));
            }
            if (tasks && group == groups.get(0)) {
                builder.taskList(ASK);
            }
        }
        exits.forEach(exit -> builder.exit(exit, ASK));
        builder.checkAnswers();
        afterTheEnd.forEach(sheet -> builder.interruption(sheet.id, sheet.wording));
        return builder;
    }

    private static Question question(Sheet sheet) {
        return sheet.autofilled
                ? AnyForm.question(sheet.property, sheet.wording)
                : Questions.text(sheet.property, sheet.wording);
    }

    private static void declare(JourneyBuilder<Form> builder, Sheet sheet) {
        if (sheet.property.equals("dogs") && sheet.isList()) {
            builder.list("dogs", sheet.wording, Dog.class, list -> items(list, sheet));
        } else if (sheet.property.equals("cats") && sheet.isList()) {
            builder.list("cats", sheet.wording, Cat.class, list -> items(list, sheet));
        } else if (sheet.property.isEmpty()) {
            builder.interruption(sheet.id, sheet.wording);
        } else {
            builder.page(sheet.id, question(sheet));
        }
        for (Way way : sheet.ways) {
            way.condition()
                    .ifPresentOrElse(when -> builder.when(when).goTo(way.target()), () -> builder.goTo(way.target()));
        }
    }

    private static void declare(SectionBuilder<Form> section, Group group) {
        group.onlyIf.ifPresent(section::onlyIf);
        group.requires.forEach(section::requires);
        for (Sheet sheet : group.sheets) {
            if (sheet.property.equals("dogs") && sheet.isList()) {
                section.list("dogs", sheet.wording, Dog.class, list -> items(list, sheet));
            } else if (sheet.property.equals("cats") && sheet.isList()) {
                section.list("cats", sheet.wording, Cat.class, list -> items(list, sheet));
            } else if (sheet.property.isEmpty()) {
                section.interruption(sheet.id, sheet.wording);
            } else {
                section.page(sheet.id, question(sheet));
            }
            for (Way way : sheet.ways) {
                way.condition()
                        .ifPresentOrElse(
                                when -> section.when(when).goTo(way.target()), () -> section.goTo(way.target()));
            }
        }
    }

    private static void items(ListBuilder<?> list, Sheet sheet) {
        list.atLeast(sheet.atLeast).atMost(sheet.atMost);
        for (Sheet about : sheet.items) {
            if (about.property.isEmpty()) {
                list.interruption(about.id, about.wording);
            } else {
                list.page(about.id, question(about));
            }
            for (Way way : about.ways) {
                way.condition()
                        .ifPresentOrElse(when -> list.when(when).goTo(way.target()), () -> list.goTo(way.target()));
            }
        }
    }
}
