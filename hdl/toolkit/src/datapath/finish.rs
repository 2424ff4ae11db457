//! From the graph under construction to the module: removes dead nodes, joins delays into chains,
//! collects submodules.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use super::{
    builder::Builder,
    error::DatapathError,
    graph::{Datapath, Id, Instance, Node, Op, Port},
};

/// Returns the module with these outputs.
pub(super) fn finish(
    builder: Builder,
    outputs: Vec<(Port, Id)>,
    latency: usize,
) -> Result<Arc<Datapath>, DatapathError> {
    let alive = alive(&builder, &outputs);
    let mut done = Compact {
        old: &builder.nodes,
        taps: taps(&builder.nodes, &alive),
        nodes: Vec::new(),
        new: HashMap::new(),
    };
    let mut instances: Vec<Instance> = Vec::new();
    let mut numbers: HashMap<usize, usize> = HashMap::new();
    for (id, node) in builder.nodes.iter().enumerate() {
        if !alive[id] {
            continue;
        }
        match node.op {
            Op::Output { instance, port } => {
                let number = match numbers.get(&instance) {
                    Some(&number) => number,
                    None => {
                        let old = &builder.instances[instance];
                        let inputs = old.inputs.iter().map(|&i| done.place(i)).collect();
                        instances.push(Instance {
                            module: Arc::clone(&old.module),
                            inputs,
                            stage: old.stage,
                            scope: Arc::clone(&old.scope),
                        });
                        numbers.insert(instance, instances.len() - 1);
                        instances.len() - 1
                    }
                };
                done.push(
                    id as Id,
                    Op::Output {
                        instance: number,
                        port,
                    },
                );
            }
            _ => {
                done.place(id as Id);
            }
        }
    }
    let outputs = outputs
        .into_iter()
        .map(|(port, id)| (port, done.place(id)))
        .collect();
    let nodes = done.nodes;
    let modules = modules(&builder.name, &instances)?;
    Ok(Arc::new(Datapath {
        name: builder.name,
        inputs: builder.inputs,
        outputs,
        latency,
        nodes,
        instances,
        modules,
        model: builder.model,
    }))
}

/// Marks the nodes that the outputs need, inputs of instances included.
fn alive(builder: &Builder, outputs: &[(Port, Id)]) -> Vec<bool> {
    let mut alive = vec![false; builder.nodes.len()];
    let mut work: Vec<Id> = outputs.iter().map(|o| o.1).collect();
    while let Some(id) = work.pop() {
        if std::mem::replace(&mut alive[id as usize], true) {
            continue;
        }
        let op = &builder.nodes[id as usize].op;
        op.operands(|i| work.push(i));
        if let Op::Output { instance, .. } = op {
            work.extend(&builder.instances[*instance].inputs);
        }
    }
    alive
}

/// Maps each delayed value to its requested delays and their nodes.
fn taps(nodes: &[Node], alive: &[bool]) -> HashMap<Id, BTreeMap<usize, Id>> {
    let mut taps: HashMap<Id, BTreeMap<usize, Id>> = HashMap::new();
    for (id, (node, &alive)) in nodes.iter().zip(alive).enumerate() {
        if let (Op::Delay { of, by }, true) = (&node.op, alive) {
            taps.entry(*of).or_default().insert(*by, id as Id);
        }
    }
    taps
}

struct Compact<'a> {
    old: &'a [Node],
    taps: HashMap<Id, BTreeMap<usize, Id>>,
    nodes: Vec<Node>,
    new: HashMap<Id, Id>,
}

impl Compact<'_> {
    fn push(&mut self, id: Id, op: Op) -> Id {
        let old = &self.old[id as usize];
        let new = self.nodes.len() as Id;
        self.nodes.push(Node {
            op,
            width: old.width,
            stage: old.stage,
            name: old.name.clone(),
            scope: Arc::clone(&old.scope),
        });
        self.new.insert(id, new);
        new
    }

    /// Places an old node whose operands are placed. A delay continues the next shorter delay of
    /// the same value.
    fn place(&mut self, id: Id) -> Id {
        if let Some(&new) = self.new.get(&id) {
            return new;
        }
        let op = match &self.old[id as usize].op {
            &Op::Delay { of, by } => {
                let shorter = self
                    .taps
                    .get(&of)
                    .and_then(|taps| taps.range(..by).next_back())
                    .map(|(&by, &tap)| (by, tap));
                let (before, from) = shorter.unwrap_or((0, of));
                Op::Delay {
                    of: self.place(from),
                    by: by - before,
                }
            }
            op => op.mapped(|i| self.new[&i]),
        };
        self.push(id, op)
    }
}

/// Returns the distinct submodules, children first.
fn modules(name: &str, instances: &[Instance]) -> Result<Vec<Arc<Datapath>>, DatapathError> {
    let mut all: Vec<Arc<Datapath>> = Vec::new();
    let mut add = |module: &Arc<Datapath>| -> Result<(), DatapathError> {
        match all.iter().find(|m| m.name == module.name) {
            Some(known) if Arc::ptr_eq(known, module) || known.text() == module.text() => Ok(()),
            Some(_) => Err(DatapathError::Conflict {
                module: name.to_owned(),
                name: module.name.clone(),
            }),
            None => {
                all.push(Arc::clone(module));
                Ok(())
            }
        }
    };
    for instance in instances {
        for below in &instance.module.modules {
            add(below)?;
        }
        add(&instance.module)?;
    }
    if all.iter().any(|m| m.name == name) {
        return Err(DatapathError::Conflict {
            module: name.to_owned(),
            name: name.to_owned(),
        });
    }
    Ok(all)
}
