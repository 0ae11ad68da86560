package example.gallery.source;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Prints an expression as Java: on one line where it fits, else each call of a chain on a line of its own. */
final class Printer {

    private static final int WIDTH = 66;
    private static final int INDENT = 8;

    private final SortedSet<String> imports = new TreeSet<>();
    private final SortedMap<String, String> variables = new TreeMap<>();

    /** The classes that were named, to be imported. */
    SortedSet<String> imports() {
        return imports;
    }

    /** The types of the variables that were named, by name. */
    SortedMap<String, String> variables() {
        return variables;
    }

    /**
     * @param indent of the line on which the expression starts
     * @param column at which it starts
     */
    String print(Expression expression, int indent, int column) {
        String oneLine = oneLine(expression);
        if (oneLine.indexOf('\n') < 0 && column + oneLine.length() <= WIDTH) {
            return oneLine;
        }
        if (expression instanceof Expression.Literal literal) {
            return StringLiteral.print(literal.value(), indent + INDENT);
        }
        if (expression instanceof Expression.Chain chain) {
            return chain(chain, indent, column);
        }
        if (expression instanceof Expression.Call call) {
            return name(call.what())
                    + arguments(
                            call.arguments(), indent, column + name(call.what()).length());
        }
        if (expression instanceof Expression.Listing listing) {
            imports.add(List.class.getName());
            return "List.of" + arguments(listing.elements(), indent, column + "List.of".length());
        }
        return oneLine;
    }

    private String chain(Expression.Chain chain, int indent, int column) {
        StringBuilder out = new StringBuilder(print(chain.start(), indent, column));
        for (Expression.Step step : chain.steps()) {
            String name = "." + step.method().getName();
            out.append(newLine(indent + INDENT))
                    .append(name)
                    .append(arguments(step.arguments(), indent + INDENT, indent + INDENT + name.length()));
        }
        return out.toString();
    }

    private String arguments(List<Expression> arguments, int indent, int column) {
        if (arguments.size() == 1) {
            return "(" + print(arguments.get(0), indent, column + 1) + ")";
        }
        String oneLine = oneLine(arguments).substring(1);
        if (oneLine.indexOf('\n') < 0 && indent + INDENT + oneLine.length() <= WIDTH) {
            return "(" + (arguments.isEmpty() ? "" : newLine(indent + INDENT)) + oneLine;
        }
        return arguments.stream()
                .map(argument -> newLine(indent + INDENT) + print(argument, indent + INDENT, indent + INDENT))
                .collect(Collectors.joining(",", "(", ")"));
    }

    private static String newLine(int indent) {
        return "\n" + " ".repeat(indent);
    }

    private String oneLine(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return StringLiteral.print(literal.value(), 0);
        }
        if (expression instanceof Expression.Variable variable) {
            variables.put(variable.name(), name(variable.value().getClass()));
            return variable.name();
        }
        if (expression instanceof Expression.Constant constant) {
            return name(constant.field().getDeclaringClass()) + "."
                    + constant.field().getName();
        }
        if (expression instanceof Expression.Listing listing) {
            imports.add(List.class.getName());
            return "List.of" + oneLine(listing.elements());
        }
        if (expression instanceof Expression.Call call) {
            return name(call.what()) + oneLine(call.arguments());
        }
        Expression.Chain chain = (Expression.Chain) expression;
        return oneLine(chain.start())
                + chain.steps().stream()
                        .map(step -> "." + step.method().getName() + oneLine(step.arguments()))
                        .collect(Collectors.joining());
    }

    private String oneLine(List<Expression> arguments) {
        return arguments.stream().map(this::oneLine).collect(Collectors.joining(", ", "(", ")"));
    }

    private String name(Executable what) {
        String type = name(what.getDeclaringClass());
        return what instanceof Constructor<?> ? "new " + type : type + "." + what.getName();
    }

    /** The name of a class, of a nested one with that around it, which is imported. */
    private String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        if (outer != null) {
            return name(outer) + "." + type.getSimpleName();
        }
        imports.add(type.getName());
        return type.getSimpleName();
    }
}
