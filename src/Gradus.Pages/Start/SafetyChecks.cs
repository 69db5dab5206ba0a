using Gradus.Pages.Contract;
using Gradus.Pages.Forms;

namespace Gradus.Pages.Start;

/// <summary>What the screens of yes, no and "I don't know" need: every line answered that is asked.</summary>
internal static class SafetyChecks
{
    internal static IEnumerable<FieldFault> Lines(Answers answers, IEnumerable<string> fields) =>
        fields.Where(field => answers.Asks(field) && answers.AnswerTo(field) is null).Select(field => Fault.Of(field, "start.fault.line"));
}
