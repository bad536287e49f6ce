/** What the pages of the model's documentation say in both languages besides names, notes and equations. */
export const words = {
  en: {
    figures: "Figures",
    figuresIntro: (town: string) =>
      `What the equations need to know, as it is for ${town}. A project can set its own in *Assumptions*.`,
    figureColumns: ["figure", "in equations", "value", "range", "unit", "basis", "confidence", "source"],
    equations: "Equations",
    equationsIntro:
      "In the language of the model files (XMILE): `SUM(x[*])` adds up a dimension, `x[age - 1]` is one age before, `in force[…]` is how far a measure is in force, from 0 to 1.",
    diagram: "What acts on what",
    diagramNote:
      "Solid and + : more gives more. Dashed and − : more gives less. Dotted and ± : it depends. Only stocks and what passes between modules is drawn; a chain of other variables is one arrow. Stocks are framed twice; grey boxes belong to other modules; measures are left out. Signs are read off the equations, all quantities above 0.",
    kind: { stock: "stock", flow: "flow", auxiliary: "", constant: "constant", table: "table of numbers" },
    starts: "starts at",
    gains: "gains",
    loses: "loses",
    no: "none",
    basis: { data: "data", fit: "fit", judgement: "judgement", "class-average": "class average", project: "project" },
    confidence: { high: "high", medium: "medium", low: "low", contradicted: "contradicted", derived: "derived" },
    generated: "Written by `pnpm --filter @tamarisk/town-model build:docs` from the equations; do not edit.",
    more: "Assumptions and numbered rules",
    overview: "The town model",
    overviewIntro:
      "The shrinking town as equations, module by module. The pages are written from the equations themselves, so they say what is computed.",
    overviewDiagram:
      "Which module acts on which: each number counts the variables that pass from the row's module to the column's.",
    other: "中文",
  },
  zh: {
    figures: "参数",
    figuresIntro: (town: string) => `方程所需的数值,此处为${town}的取值。项目可在“假设”页面自行设定。`,
    figureColumns: ["参数", "方程中的名称", "取值", "范围", "单位", "依据", "可信度", "来源"],
    equations: "方程",
    equationsIntro:
      "采用模型文件(XMILE)的语言:`SUM(x[*])` 表示沿某一维度求和,`x[age - 1]` 表示低一岁的数值,`实施程度[…]` 表示措施的实施程度(0至1)。",
    diagram: "因果关系图",
    diagramNote:
      "实线与“+”:同向变化;虚线与“−”:反向变化;点线与“±”:视情况而定。图中只画存量和模块之间传递的变量,中间变量合并为一条箭头。存量为双线框;灰色框属于其他模块;措施未画出。符号由方程推出,假定各量均大于0。",
    kind: { stock: "存量", flow: "流量", auxiliary: "", constant: "常数", table: "数表" },
    starts: "初始值",
    gains: "流入",
    loses: "流出",
    no: "无",
    basis: { data: "数据", fit: "拟合", judgement: "判断", "class-average": "同类平均", project: "项目设定" },
    confidence: { high: "高", medium: "中", low: "低", contradicted: "存疑", derived: "推算" },
    generated: "由 `pnpm --filter @tamarisk/town-model build:docs` 根据方程生成,请勿手工修改。",
    more: "假设与编号规则(英文)",
    overview: "城镇模型",
    overviewIntro: "以方程描述收缩型城镇,逐模块列出。页面由方程自动生成,所述即所算。",
    overviewDiagram: "模块之间的作用关系:数字为行模块传递给列模块的变量个数。",
    other: "English",
  },
} as const;

export type Language = keyof typeof words;
