"""Writes networkx-values.json beside this file: shapes of covert networks, built by rule, and what networkx says of them.

    pip install networkx numpy scipy python-igraph
    python3 tests/unit/graph/measures/networkx-values.py

With python-igraph installed, every value is compared with igraph's to 1e-9 before it is written.
The tests read the JSON, so that they need no Python. Nobody in it exists: nodes are numbers.
"""

import json
from pathlib import Path

import networkx as nx

try:
    import igraph
except ImportError:
    igraph = None

CLOSE = 1e-9


def star(centre, leaves):
    return [(centre, leaf) for leaf in leaves]


def clique(members):
    return [(a, b) for at, a in enumerate(members) for b in members[at + 1:]]


def chain(members):
    return list(zip(members, members[1:]))


def tree(branching, levels):
    edges, level, size = [], [0], 1
    for _ in range(levels):
        below = []
        for parent in level:
            for _ in range(branching):
                edges.append((parent, size))
                below.append(size)
                size += 1
        level = below
    return edges


def cells(count, size):
    """Cells in which all know each other; the first of each cell answers to a head, number 0."""
    edges = []
    for cell in range(count):
        members = [1 + cell * size + at for at in range(size)]
        edges += clique(members) + [(0, members[0])]
    return edges


def web(size):
    """Hubs of ten, a ring of hubs and long chords by arithmetic: irregular, and the same everywhere."""
    edges = [(at, at - at % 10) for at in range(size) if at % 10]
    edges += [(hub, (hub + 10) % size) for hub in range(0, size, 10)]
    edges += [(at, (at * at + 17) % size) for at in range(0, size, 3)]
    return edges


# name: (nodes, links, a partition to take the modularity of)
SHAPES = {
    "one alone": (1, [], [[0]]),
    "a pair": (2, [(0, 1)], [[0, 1]]),
    # Two stars; 0 and 7 are their centres, 6 the broker between them.
    "star with broker": (
        13,
        star(0, range(1, 7)) + [(6, 7)] + star(7, range(8, 13)),
        [list(range(0, 7)), list(range(7, 13))],
    ),
    # 5 is the only one who knows both cells.
    "two cells with a bridge": (
        11,
        clique(range(0, 5)) + [(4, 5), (5, 6)] + clique(range(6, 11)),
        [list(range(0, 6)), list(range(6, 11))],
    ),
    "ring": (9, chain(range(9)) + [(8, 0)], [[0, 1, 2], [3, 4, 5], [6, 7, 8]]),
    "chain of command": (13, tree(3, 2), [[0, 1, 4, 5, 6], [2, 7, 8, 9], [3, 10, 11, 12]]),
    "long chain": (24, chain(range(24)), [list(range(12)), list(range(12, 24))]),
    "cells under a head": (
        17,
        cells(4, 4),
        [[0]] + [[1 + cell * 4 + at for at in range(4)] for cell in range(4)],
    ),
    # A star, a triangle, a pair and somebody alone.
    "in pieces": (
        12,
        star(0, range(1, 6)) + clique([6, 7, 8]) + [(9, 10)],
        [list(range(0, 6)), [6, 7, 8], [9, 10], [11]],
    ),
    "web of 60": (60, web(60), [list(range(at, at + 10)) for at in range(0, 60, 10)]),
    "web of 240": (240, web(240), [list(range(at, at + 40)) for at in range(0, 240, 40)]),
}


def largest_piece(graph):
    return max(nx.connected_components(graph), key=lambda piece: (len(piece), -min(piece)))


def eigenvector(graph):
    piece = graph.subgraph(largest_piece(graph))
    if len(piece) < 3:  # The sparse solver wants three nodes; here all are equal.
        return {node: len(piece) ** -0.5 for node in piece}
    values = nx.eigenvector_centrality_numpy(piece, tol=1e-14)
    return {node: abs(value) for node, value in values.items()}


def without(graph, node):
    rest = graph.copy()
    rest.remove_node(node)
    return rest


def reach(graph, others):
    """Of pairs of the others, over whatever else is in the graph."""
    pieces = [piece & others for piece in map(set, nx.connected_components(graph)) if piece & others]
    distances = [
        far
        for source, to in nx.all_pairs_shortest_path_length(graph)
        for target, far in to.items()
        if source < target and source in others and target in others
    ]
    pairs = len(others) * (len(others) - 1) // 2
    return {
        "pieces": len(pieces),
        "largest": max((len(piece) for piece in pieces), default=0),
        "meanDistance": sum(distances) / len(distances) if distances else None,
        "unreachablePairs": pairs - len(distances),
    }


def removal(graph, node):
    others = sorted(set(graph) - {node})
    before = nx.betweenness_centrality_subset(graph, others, others, normalized=False)
    after = nx.betweenness_centrality(without(graph, node), normalized=False)
    return {
        "gone": node,
        "before": reach(graph, set(others)),
        "after": reach(without(graph, node), set(others)),
        "pathsBefore": [before.get(other) for other in others],
        "pathsAfter": [after.get(other) for other in others],
    }


def cut_points(graph):
    pieces = nx.number_connected_components(graph)
    points = nx.articulation_points(graph)
    return {node: nx.number_connected_components(without(graph, node)) - pieces for node in points}


def bridges(graph):
    found = []
    for a, b in nx.bridges(graph):
        rest = graph.copy()
        rest.remove_edge(a, b)
        sides = [len(nx.node_connected_component(rest, end)) for end in (a, b)]
        found.append([min(a, b), max(a, b), min(sides)])
    return sorted(found)


def values_of(nodes, links, partition):
    graph = nx.Graph()
    graph.add_nodes_from(range(nodes))
    graph.add_edges_from((a, b) for a, b in links if a != b)
    found = nx.community.louvain_communities(graph, seed=1) if graph.number_of_edges() else []

    def by_node(values):
        return [values.get(node) for node in range(nodes)]

    def modularity(groups):
        return nx.community.modularity(graph, groups) if graph.number_of_edges() else 0

    return {
        "nodes": nodes,
        "links": sorted([min(a, b), max(a, b)] for a, b in graph.edges),
        "degree": by_node(dict(graph.degree)),
        "betweenness": by_node(nx.betweenness_centrality(graph)),
        "closeness": by_node(nx.closeness_centrality(graph)),
        "eigenvector": by_node(eigenvector(graph)),
        "core": by_node(nx.core_number(graph)),
        "cutPoints": [cut_points(graph).get(node, 0) for node in range(nodes)],
        "bridges": bridges(graph),
        "partition": partition,
        "modularityOfPartition": modularity(partition),
        "modularityOfLouvain": modularity(found),
        "removals": [removal(graph, node) for node in range(min(nodes, 8))] if nodes > 2 else [],
    }


def agree(shape, what, ours, theirs):
    for at, (one, other) in enumerate(zip(ours, theirs, strict=True)):
        if one is not None and abs(one - other) > CLOSE:
            raise SystemExit(f"{shape}: {what} of {at} is {one} by networkx and {other} by igraph")


def check_with_igraph(shape, values):
    n = values["nodes"]
    graph = igraph.Graph(n=n, edges=values["links"])
    pairs = (n - 1) * (n - 2) / 2
    agree(shape, "degree", values["degree"], graph.degree())
    agree(shape, "betweenness", values["betweenness"], [x / pairs if pairs else 0 for x in graph.betweenness()])
    # igraph measures closeness within the piece; networkx multiplies by the share that can be reached.
    sizes = [len(graph.subcomponent(at)) for at in range(n)]
    near = [0 if size == 1 else x * (size - 1) / (n - 1) for x, size in zip(graph.closeness(), sizes)]
    agree(shape, "closeness", values["closeness"], near)
    agree(shape, "core", values["core"], graph.coreness())
    agree(shape, "cut points", [x > 0 for x in values["cutPoints"]], [at in graph.articulation_points() for at in range(n)])
    ours = [[a, b] for a, b, _ in values["bridges"]]
    theirs = sorted(sorted(graph.es[at].tuple) for at in graph.bridges())
    if ours != theirs:
        raise SystemExit(f"{shape}: the bridges differ")
    inside = [at for at in range(n) if values["eigenvector"][at] is not None]
    vector = graph.induced_subgraph(inside).eigenvector_centrality(scale=True)
    length = sum(x * x for x in vector) ** 0.5
    agree(shape, "eigenvector", [values["eigenvector"][at] for at in inside], [x / length for x in vector])
    if graph.ecount():
        member = {node: at for at, group in enumerate(values["partition"]) for node in group}
        agree(shape, "modularity", [values["modularityOfPartition"]], [graph.modularity([member[at] for at in range(n)])])


shapes = {}
for name, shape in SHAPES.items():
    shapes[name] = values_of(*shape)
    if igraph:
        check_with_igraph(name, shapes[name])

Path(__file__).with_suffix(".json").write_text(
    json.dumps({"networkx": nx.__version__, "igraph": igraph and igraph.__version__, "shapes": shapes}) + "\n"
)
print(f"{len(shapes)} shapes, compared with igraph: {'yes' if igraph else 'no'}")
