//! YAML and JSON with lines. Both are read by one reader: JSON is YAML once its comments are blanks.
//!
//! Texts that are made to be too much (nested deeply, aliases that double) are refused before or while they are read.

use saphyr::{LoadableYamlNode, MarkedYaml, Scalar, YamlData};

/// A node with its line.
#[derive(Clone, Copy, Debug)]
pub struct Node<'n>(&'n MarkedYaml<'n>);

/// Nobody nests deeper by hand.
const DEEPEST: usize = 100;

/// Reads the first document of a text and hands it on; a message with its line where it is none.
///
/// # Errors
/// It is no YAML, or too much.
pub fn read<T>(text: &str, of: impl FnOnce(Node<'_>) -> T) -> Result<Option<T>, (u32, String)> {
    if let Some(line) = too_deep(text) {
        return Err((line, format!("it is nested deeper than {DEEPEST} levels")));
    }
    let documents = MarkedYaml::load_from_str(text).map_err(|error| {
        let line = u32::try_from(error.marker().line()).unwrap_or(0);
        (line, format!("it is not valid YAML: {}", error.info()))
    })?;
    Ok(documents.first().map(|document| of(Node(document))))
}

/// The first line that nests too deep: by brackets, by indentation, by marks of lists.
fn too_deep(text: &str) -> Option<u32> {
    let mut brackets = 0_usize;
    for (at, line) in text.lines().enumerate() {
        let content = line.trim_start();
        let marks = content.bytes().take_while(|byte| matches!(byte, b'-' | b'?' | b' ')).filter(|byte| *byte != b' ').count();
        // a rule of dashes is no list
        let marks = if content.starts_with("--") { 0 } else { marks };
        let mut deepest = brackets;
        for byte in content.bytes() {
            match byte {
                b'[' | b'{' => brackets += 1,
                b']' | b'}' => brackets = brackets.saturating_sub(1),
                _ => {}
            }
            deepest = deepest.max(brackets);
        }
        if deepest + marks > DEEPEST || line.len() - content.len() > 20 * DEEPEST {
            return u32::try_from(at + 1).ok();
        }
    }
    None
}

impl<'n> Node<'n> {
    /// The one-based line.
    #[must_use]
    pub fn line(self) -> u32 {
        u32::try_from(self.0.span.start.line()).unwrap_or(u32::MAX)
    }

    /// The one-based line where its text begins: below the mark of a block.
    #[must_use]
    pub fn script_line(self) -> u32 {
        let is_block = self.text().is_some_and(|text| text.contains('\n'));
        self.line() + u32::from(is_block)
    }

    /// The value of a key, also where it is merged in with `<<`.
    #[must_use]
    pub fn get(self, key: &str) -> Option<Node<'n>> {
        let own = |node: Self| node.entries().find(|(name, _)| name == key).map(|(_, value)| value);
        own(self).or_else(|| self.entries().find(|(name, _)| name == "<<")?.1.one_or_many().find_map(own))
    }

    /// The text at a key.
    #[must_use]
    pub fn text_at(self, key: &str) -> Option<String> {
        self.get(key)?.text()
    }

    /// Keys with values; none where it is no mapping. A key that is no text is left out.
    pub fn entries(self) -> impl Iterator<Item = (String, Node<'n>)> {
        let map = if let YamlData::Mapping(map) = &self.0.data { Some(map) } else { None };
        map.into_iter().flatten().filter_map(|(key, value)| Some((Node(key).text()?, Node(value))))
    }

    /// The elements of a list; none where it is no list.
    pub fn items(self) -> impl Iterator<Item = Node<'n>> {
        let list = if let YamlData::Sequence(list) = &self.0.data { Some(list) } else { None };
        list.into_iter().flatten().map(Node)
    }

    /// Itself, or its elements where it is a list.
    pub fn one_or_many(self) -> impl Iterator<Item = Node<'n>> {
        let one = if matches!(self.0.data, YamlData::Sequence(_)) { None } else { Some(self) };
        one.into_iter().chain(self.items())
    }

    /// Whether it is a mapping.
    #[must_use]
    pub fn is_mapping(self) -> bool {
        matches!(self.0.data, YamlData::Mapping(_))
    }

    /// A scalar as text: `1.80` without quotes is a number, and means the text all the same.
    #[must_use]
    pub fn text(self) -> Option<String> {
        match &self.0.data {
            YamlData::Representation(text, ..) | YamlData::Value(Scalar::String(text)) => Some(text.to_string()),
            YamlData::Value(Scalar::Integer(number)) => Some(number.to_string()),
            YamlData::Value(Scalar::FloatingPoint(number)) => Some(number.to_string()),
            YamlData::Value(Scalar::Boolean(switch)) => Some(switch.to_string()),
            _ => None,
        }
    }
}

/// JSON with comments as JSON without: comments and tabs become blanks, and each line keeps its number.
#[must_use]
pub fn without_comments(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    let mut in_string = false;
    while let Some(letter) = letters.next() {
        match (in_string, letter) {
            (true, '\\') => {
                out.push(letter);
                out.extend(letters.next());
            }
            (_, '"') => {
                in_string = !in_string;
                out.push(letter);
            }
            (false, '/') if letters.peek() == Some(&'/') => while letters.next_if(|letter| *letter != '\n').is_some() {},
            (false, '/') if letters.peek() == Some(&'*') => {
                let mut before = ' ';
                for inner in letters.by_ref() {
                    if inner == '\n' {
                        out.push('\n');
                    }
                    if (before, inner) == ('*', '/') {
                        break;
                    }
                    before = inner;
                }
            }
            (false, '\t') => out.push(' '),
            _ => out.push(letter),
        }
    }
    out
}
