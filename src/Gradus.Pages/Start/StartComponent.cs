using Gradus.Pages.Parts;
using Gradus.Pages.Rendering;

namespace Gradus.Pages.Start;

/// <summary>What the screens of the start have in common.</summary>
public abstract class StartComponent : PageComponent
{
    internal Answers Answers => Answers.Of(Page);

    /// <summary>The answer that was kept of a field, or null.</summary>
    protected string? Kept(string field) => Page.Person.Draft.GetValueOrDefault(field);

    /// <summary>The offered answers with their words, <c>start.STEP.FIELD-VALUE</c>; a word that ends in <c>-hint</c> becomes the second line.</summary>
    protected IReadOnlyList<Choice> Choices(string key, IEnumerable<string> values) =>
        [.. values.Select(value => new Choice(value, Say($"{key}.{value}"), Page.Words.Find($"{key}.{value}-hint")))];
}
