package dev.guildhall.forms.report;

import dev.guildhall.forms.report.Drawing.Box;
import dev.guildhall.forms.report.Drawing.Line;
import dev.guildhall.forms.report.Drawing.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Lays out a plan in layers from top to bottom, in the declared order as far as it goes. The pages about an item stand
 * within their list.
 */
final class MapLayout {

    private static final int NAME_SIZE = 14;
    private static final int SMALL_SIZE = 12;
    private static final double NAME_WIDTH = 190;
    private static final double LABEL_WIDTH = 160;
    private static final int MOST_LINES = 4;
    private static final double PADDING = 12;

    private final Plan plan;
    private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
    private final Map<String, Box> sizes = new LinkedHashMap<>();
    private final Map<Way, ElkEdge> edges = new LinkedHashMap<>();

    static {
        // a class path without the services' files of its jars, as that of a shaded jar, finds the algorithm, too
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private MapLayout(Plan plan) {
        this.plan = plan;
    }

    static Drawing of(Plan plan) {
        return new MapLayout(plan).drawing();
    }

    private Drawing drawing() {
        ElkNode graph = ElkGraphUtil.createGraph();
        layered(graph, new ElkPadding(PADDING));
        plan.places().forEach(place -> add(graph, place));
        List<Way> drawn = plan.ways().stream()
                .filter(way -> way.from().group().equals(way.to().group()))
                .toList();
        Set<Way> tooLong = LongWays.of(plan.places(), drawn);
        for (Way way : drawn) {
            if (tooLong.contains(way)) {
                add(graph, continued(way));
                add(way, continued(way));
            } else {
                add(way, way.to());
            }
        }
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        List<Box> boxes = new ArrayList<>();
        nodes.forEach((anchor, node) -> boxes.add(placed(size(anchor), node)));
        List<Line> lines = new ArrayList<>();
        edges.forEach((way, edge) -> lines.add(line(way, edge)));
        return new Drawing(graph.getWidth(), graph.getHeight(), boxes, lines);
    }

    private static void layered(ElkNode graph, ElkPadding padding) {
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 30.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 36.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 14.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 18.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 6.0);
        graph.setProperty(LayeredOptions.PADDING, padding);
    }

    private void add(ElkNode graph, Place place) {
        Lettering name = Lettering.of(place.title().english(), NAME_SIZE, NAME_WIDTH, MOST_LINES);
        Lettering id = Lettering.of(under(place), SMALL_SIZE, NAME_WIDTH, 3);
        double width = Math.max(name.width(), id.width()) + 2 * PADDING;
        double height = name.height() + id.height() + 2 * PADDING;
        ElkNode parent = place.group().isEmpty() ? graph : Objects.requireNonNull(nodes.get(place.group()));
        if (parent != graph) {
            Box list = size(place.group());
            layered(parent, new ElkPadding(list.height(), PADDING, PADDING, PADDING));
        }
        ElkNode node = ElkGraphUtil.createNode(parent);
        node.setDimensions(width, height);
        nodes.put(place.anchor(), node);
        sizes.put(place.anchor(), new Box(place, name, id, 0, 0, width, height));
    }

    private String under(Place place) {
        String page =
                place.kind() == PlaceKind.QUESTION ? place.id() : place.kind().words() + ": " + place.id();
        return plan.section(place).filter(section -> place.group().isEmpty()).isEmpty()
                ? page
                : page + ", in " + plan.section(place).get().title().english();
    }

    private Box size(String anchor) {
        return Objects.requireNonNull(sizes.get(anchor));
    }

    /** What stands at the end of a way whose line is not drawn to its target. */
    private static Place continued(Way way) {
        Place to = way.to();
        return new Place("way-" + way.number(), to.group(), to.id(), to.title(), PlaceKind.CONTINUED);
    }

    private void add(Way way, Place to) {
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(nodes.get(way.from().anchor()), nodes.get(to.anchor()));
        Lettering words = words(way);
        ElkLabel label = ElkGraphUtil.createLabel(edge);
        label.setText(Integer.toString(way.number()));
        label.setDimensions(words.width(), words.height());
        edges.put(way, edge);
    }

    private static Lettering words(Way way) {
        String words = way.number() + way.label().map(label -> ": " + label).orElse("");
        return Lettering.of(words, SMALL_SIZE, LABEL_WIDTH, MOST_LINES);
    }

    private static Box placed(Box size, ElkNode node) {
        Point at = corner(node);
        return new Box(size.place(), size.name(), size.id(), at.x(), at.y(), node.getWidth(), node.getHeight());
    }

    /** The top left corner of a node on the map; those within a list are placed relative to it. */
    private static Point corner(ElkNode node) {
        double x = 0;
        double y = 0;
        for (ElkNode at = node; at != null; at = at.getParent()) {
            x += at.getX();
            y += at.getY();
        }
        return new Point(x, y);
    }

    private static Line line(Way way, ElkEdge edge) {
        Point origin = corner(edge.getContainingNode());
        List<Point> points = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            points.add(new Point(origin.x() + section.getStartX(), origin.y() + section.getStartY()));
            section.getBendPoints()
                    .forEach(bend -> points.add(new Point(origin.x() + bend.getX(), origin.y() + bend.getY())));
            points.add(new Point(origin.x() + section.getEndX(), origin.y() + section.getEndY()));
        }
        ElkLabel label = edge.getLabels().get(0);
        return new Line(way, points, words(way), origin.x() + label.getX(), origin.y() + label.getY());
    }
}
