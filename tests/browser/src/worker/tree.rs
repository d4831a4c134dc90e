//! The page as a screen reader meets it: what each thing is, what it is called, in which order.

use std::collections::HashMap;

use serde::Deserialize;
use serde_json::{Value, json};

use super::Worker;

/// A thing in the tree of accessibility.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Thing {
    /// What it is: `heading`, `radio`, `status`, ….
    pub role: String,
    /// What it is called.
    pub name: String,
    /// What is said of it besides, such as `level=1`, `checked=true`, `live=polite`, `disabled=true`.
    pub said: Vec<String>,
    /// How deep it lies.
    pub depth: usize,
}

impl Thing {
    /// True where this is said of it.
    #[must_use]
    pub fn says(&self, what: &str) -> bool {
        self.said.iter().any(|said| said == what)
    }
}

/// What Chromium tells of a node.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Node {
    node_id: String,
    #[serde(default)]
    ignored: bool,
    role: Option<Said>,
    name: Option<Said>,
    #[serde(default)]
    properties: Vec<Property>,
    #[serde(default)]
    child_ids: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Said {
    #[serde(default)]
    value: Value,
}

#[derive(Debug, Deserialize)]
struct Property {
    name: String,
    value: Said,
}

/// What has no meaning of its own.
const BARE: [&str; 6] = ["generic", "none", "InlineTextBox", "LineBreak", "ListMarker", "SvgRoot"];
/// Of the properties, what a person is told.
const TOLD: [&str; 10] = [
    "level", "checked", "disabled", "expanded", "pressed", "focused", "live", "invalid", "busy",
    "required",
];

impl Worker {
    /// The whole tree, from the top. Only Chromium tells all of it.
    #[track_caller]
    pub fn tree(&self) -> Vec<Thing> {
        self.devtools("Accessibility.enable", json!({}));
        let answer = self.devtools("Accessibility.getFullAXTree", json!({}));
        let nodes: Vec<Node> = serde_json::from_value(answer["nodes"].clone())
            .unwrap_or_else(|error| self.fail(&format!("the tree: {error}")));
        let by_id: HashMap<&str, &Node> =
            nodes.iter().map(|node| (node.node_id.as_str(), node)).collect();
        let mut things = Vec::new();
        if let Some(root) = nodes.first() {
            walk(root, &by_id, 0, &mut things);
        }
        things
    }

    /// Role and name of everything that this selector finds and that is to be seen, in its order. In every engine.
    #[track_caller]
    pub fn roles_of(&self, selector: &str) -> Vec<(String, String)> {
        let script = format!("return all({})", json!(selector));
        self.must("roles and names", self.session.roles(&script))
    }
}

fn walk(node: &Node, by_id: &HashMap<&str, &Node>, depth: usize, things: &mut Vec<Thing>) {
    let text = |said: &Option<Said>| {
        let value = said.as_ref().and_then(|said| said.value.as_str()).unwrap_or_default();
        value.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let role = text(&node.role);
    let met = !node.ignored && !BARE.contains(&role.as_str());
    if met {
        let told = node.properties.iter().filter(|one| TOLD.contains(&one.name.as_str()));
        let said = told.map(|one| match &one.value.value {
            Value::String(text) => format!("{}={text}", one.name),
            other => format!("{}={other}", one.name),
        });
        things.push(Thing { role, name: text(&node.name), said: said.collect(), depth });
    }
    for child in node.child_ids.iter().filter_map(|id| by_id.get(id.as_str())) {
        walk(child, by_id, depth + usize::from(met), things);
    }
}
