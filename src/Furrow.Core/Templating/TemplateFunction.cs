using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Furrow.Templating;

/// <summary>A function that templates may call.</summary>
/// <param name="required">How many arguments it must have, at least.</param>
/// <param name="body">What it does: context, the calling place, arguments → result.</param>
internal sealed class TemplateFunction(int required, Func<TemplateContext, ScriptNode, ScriptArray, object?> body) : IScriptCustomFunction
{
    public int RequiredParameterCount => required;

    public int ParameterCount => required;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "value");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var caller = callerContext ?? context.CurrentNode!;
        return arguments.Count < required
            ? throw new ScriptRuntimeException(caller.Span, $"This function takes {required} argument(s), and {arguments.Count} were given.")
            : body(context, caller, arguments);
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));
}
