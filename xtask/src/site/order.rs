//! The functions of a program in another order. Leptos and serde are compiled again for each type, so many functions are alike:
//! brotli packs them better where they stand together, and of those that are the same one is enough (2.4 % of the core).

use wasm_encoder::reencode::{self, Reencode, utils};
use wasm_encoder::{CodeSection, FunctionSection, Module};
use wasmparser::{BinaryReaderError, CodeSectionReader, FunctionSectionReader, Parser, Payload};

use crate::failure::{Failure, Outcome};

/// Larger functions are alike in nothing but their length: they stand behind the others. In bytes.
const LARGE: usize = 400;

type Refused = reencode::Error<std::convert::Infallible>;

/// The same program, with functions that are alike beside each other, and none twice.
///
/// # Errors
/// It is no wasm.
pub fn alike(wasm: &[u8]) -> Outcome<Vec<u8>> {
    let mut wasm = wasm.to_vec();
    loop {
        let (made, merged) = rewritten(&wasm).map_err(|error| {
            Failure::new(
                "the functions of a program cannot be put in order",
                error.to_string(),
                "look what changed with wasm-bindgen; without the call in xtask/src/site/program.rs all works as well",
            )
        })?;
        wasm = made;
        // Those that called two that were the same may have become the same.
        if !merged {
            return Ok(wasm);
        }
    }
}

/// The program with its functions in order, and whether some were the same.
fn rewritten(wasm: &[u8]) -> Result<(Vec<u8>, bool), Refused> {
    let functions = Functions::of(wasm)?;
    let mut plan = functions.plan();
    let mut module = Module::new();
    utils::parse_core_module(&mut plan, &mut module, Parser::new(0), wasm)?;
    Ok((module.finish(), plan.kept.len() < functions.bodies.len()))
}

/// The functions that a program has, each with the number of its type.
#[derive(Default)]
struct Functions<'a> {
    imported: u32,
    types: Vec<u32>,
    bodies: Vec<&'a [u8]>,
}

impl<'a> Functions<'a> {
    fn of(wasm: &'a [u8]) -> Result<Self, BinaryReaderError> {
        let mut functions = Functions::default();
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                // Ours import nothing else.
                Payload::ImportSection(section) => {
                    functions.imported = section.into_imports().count() as u32;
                }
                Payload::FunctionSection(section) => {
                    functions.types = section.into_iter().collect::<Result<_, _>>()?;
                }
                Payload::CodeSectionEntry(body) => functions.bodies.push(body.as_bytes()),
                _ => {}
            }
        }
        Ok(functions)
    }

    fn plan(&self) -> Plan {
        let key = |place: usize| {
            let body = self.bodies[place];
            (body.len() > LARGE, self.types[place], body)
        };
        let mut order: Vec<usize> = (0..self.bodies.len()).collect();
        order.sort_by_key(|place| key(*place));
        let mut numbers: Vec<u32> = (0..self.imported).collect();
        numbers.resize(numbers.len() + order.len(), 0);
        let mut kept: Vec<usize> = Vec::new();
        for place in order {
            if kept.last().is_none_or(|last| key(*last) != key(place)) {
                kept.push(place);
            }
            numbers[self.imported as usize + place] = self.imported + kept.len() as u32 - 1;
        }
        Plan { numbers, kept }
    }
}

/// How a program is written anew.
struct Plan {
    /// The new number of each function, those that are imported first.
    numbers: Vec<u32>,
    /// The functions that stay, by their old places, in their new order.
    kept: Vec<usize>,
}

impl Reencode for Plan {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, number: u32) -> Result<u32, Refused> {
        Ok(self.numbers[number as usize])
    }

    fn parse_function_section(
        &mut self,
        out: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<(), Refused> {
        let types: Vec<u32> = section.into_iter().collect::<Result<_, _>>()?;
        for place in &self.kept {
            out.function(types[*place]);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        out: &mut CodeSection,
        section: CodeSectionReader<'_>,
    ) -> Result<(), Refused> {
        let bodies = section.into_iter().collect::<Result<Vec<_>, _>>()?;
        for place in self.kept.clone() {
            self.parse_function_body(out, bodies[place].clone())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{
        ConstExpr, ElementSection, Elements, ExportKind, ExportSection, Function, RefType,
        TableSection, TableType, TypeSection, ValType,
    };

    use super::*;

    /// Functions without arguments that give a number, each a sequence of numbers and calls; the last one is exported as
    /// `main`, and all of them stand in a table.
    fn program(bodies: &[&[Step]]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], [ValType::I32]);
        let (mut functions, mut code) = (FunctionSection::new(), CodeSection::new());
        for body in bodies {
            functions.function(0);
            let mut function = Function::new([]);
            let mut instructions = function.instructions();
            for (place, step) in body.iter().enumerate() {
                match step {
                    Step::Number(number) => instructions.i32_const(*number),
                    Step::Call(place) => instructions.call(*place),
                };
                if place > 0 {
                    instructions.i32_add();
                }
            }
            instructions.end();
            code.function(&function);
        }
        let last = bodies.len() as u32 - 1;
        let mut exports = ExportSection::new();
        exports.export("main", ExportKind::Func, last);
        let mut tables = TableSection::new();
        tables.table(TableType {
            element_type: RefType::FUNCREF,
            minimum: u64::from(last) + 1,
            maximum: None,
            table64: false,
            shared: false,
        });
        let all: Vec<u32> = (0..=last).collect();
        let mut elements = ElementSection::new();
        elements.active(Some(0), &ConstExpr::i32_const(0), Elements::Functions(all.into()));
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&tables).section(&exports);
        module.section(&elements).section(&code);
        module.finish()
    }

    #[derive(Clone, Copy)]
    enum Step {
        Number(i32),
        Call(u32),
    }
    use Step::{Call, Number};

    /// What the function with this number gives, by its instructions.
    fn value(functions: &Functions, number: u32) -> i32 {
        let body = functions.bodies[number as usize];
        let body = wasmparser::FunctionBody::new(wasmparser::BinaryReader::new(body, 0));
        let mut stack = Vec::new();
        for operator in body.get_operators_reader().expect("operators") {
            match operator.expect("operator") {
                wasmparser::Operator::I32Const { value } => stack.push(value),
                wasmparser::Operator::Call { function_index } => {
                    stack.push(value(functions, function_index));
                }
                wasmparser::Operator::I32Add => {
                    let sum = stack.pop().expect("one") + stack.pop().expect("other");
                    stack.push(sum);
                }
                _ => {}
            }
        }
        stack.pop().expect("a value")
    }

    /// The numbers that the export and the table name.
    fn named(wasm: &[u8]) -> (u32, Vec<u32>) {
        let (mut main, mut table) = (0, Vec::new());
        for payload in Parser::new(0).parse_all(wasm) {
            match payload.expect("payload") {
                Payload::ExportSection(section) => {
                    main = section.into_iter().next().expect("export").expect("export").index;
                }
                Payload::ElementSection(section) => {
                    for element in section {
                        let wasmparser::ElementItems::Functions(items) =
                            element.expect("element").items
                        else {
                            panic!("functions");
                        };
                        table = items.into_iter().map(|item| item.expect("item")).collect();
                    }
                }
                _ => {}
            }
        }
        (main, table)
    }

    #[test]
    fn every_way_to_a_function_leads_to_what_it_did() {
        let bodies: [&[Step]; 6] = [
            &[Number(7), Call(1)],
            &[Number(1), Number(2)],
            &[Number(5)],
            &[Number(1), Number(2)],
            &[Number(7), Call(3)],
            &[Call(0), Call(4), Call(2)],
        ];
        let before = program(&bodies);
        let after = alike(&before).expect("order");
        let (old, new) =
            [&before, &after].map(|wasm| Functions::of(wasm).expect("functions")).into();
        let values = |functions: &Functions, wasm: &[u8]| {
            let (main, table) = named(wasm);
            let table: Vec<i32> =
                table.into_iter().map(|number| value(functions, number)).collect();
            (value(functions, main), table)
        };
        assert_eq!(values(&old, &before), values(&new, &after));
        assert_eq!(values(&new, &after), (25, vec![10, 3, 5, 3, 10, 25]));
        // Two are the same at once, and two once those are one.
        assert_eq!((old.bodies.len(), new.bodies.len()), (6, 4));
    }

    #[test]
    fn what_is_no_wasm_is_refused() {
        assert!(alike(b"\0asm\x01\0\0\0\x0a\x05").is_err());
    }
}
