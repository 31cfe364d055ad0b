// The yardstick for slots: LEMON's network simplex on the same problem as a flow. Reads arcs from standard input
// (binary int32: nodes, arcs, then from, to, capacity, cost of each), writes the cost and the processor time in ms.
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>
#include <cstdio>
#include <ctime>
#include <vector>

int main() {
  int head[3];
  if (fread(head, 4, 3, stdin) != 3) return 1;
  const int nodes = head[0], arcs = head[1], supply = head[2];
  std::vector<int> rows(4 * static_cast<size_t>(arcs));
  if (fread(rows.data(), 4, rows.size(), stdin) != rows.size()) return 1;
  lemon::SmartDigraph graph;
  for (int n = 0; n < nodes; n++) graph.addNode();
  lemon::SmartDigraph::ArcMap<int> capacity(graph);
  lemon::SmartDigraph::ArcMap<long long> cost(graph);
  for (int a = 0; a < arcs; a++) {
    auto arc = graph.addArc(graph.nodeFromId(rows[4 * a]), graph.nodeFromId(rows[4 * a + 1]));
    capacity[arc] = rows[4 * a + 2];
    cost[arc] = rows[4 * a + 3];
  }
  const clock_t began = clock();
  lemon::NetworkSimplex<lemon::SmartDigraph, int, long long> simplex(graph);
  simplex.upperMap(capacity).costMap(cost).stSupply(graph.nodeFromId(0), graph.nodeFromId(1), supply);
  if (simplex.run() != simplex.OPTIMAL) return 2;
  printf("%lld %.1f\n", simplex.totalCost<long long>(), 1000.0 * (clock() - began) / CLOCKS_PER_SEC);
  return 0;
}
