namespace Furrow.Catalog;

/// <summary>What a person has to do with a story, the strongest first.</summary>
public enum PersonRelation
{
    /// <summary>Wrote it.</summary>
    Written,

    /// <summary>Took its photographs, or some of them.</summary>
    Photographed,

    /// <summary>Was interviewed for it.</summary>
    Interviewed,

    /// <summary>Is written about or named in it.</summary>
    About,

    /// <summary>Translated it.</summary>
    Translated,
}

/// <summary>Finds what people have to do with stories.</summary>
public static class PersonRelations
{
    /// <summary>All that a person has to do with a story, the strongest first; at least one for each of the story's people.</summary>
    public static IEnumerable<PersonRelation> RelationsOf(this Story story, Term person)
    {
        if (story.Authors.Contains(person))
            yield return PersonRelation.Written;
        if (story.Photographers.Contains(person) || story.Photos.Any(p => p.Credit.Contains(person)))
            yield return PersonRelation.Photographed;
        if (story.Interviewees.Contains(person))
            yield return PersonRelation.Interviewed;
        if (story.Original.FrontMatter.People?.Any(p => p.Value == person.Id) == true)
            yield return PersonRelation.About;
        if (story.Articles.Any(a => a.FrontMatter.Translation?.Value.Translators.Any(t => t.Value == person.Id) == true))
            yield return PersonRelation.Translated;
    }

    /// <summary>The relation's name in the theme's texts: <c>written</c>, <c>photographed</c>, ….</summary>
    public static string Name(this PersonRelation relation) => relation switch
    {
        PersonRelation.Written => "written",
        PersonRelation.Photographed => "photographed",
        PersonRelation.Interviewed => "interviewed",
        PersonRelation.About => "about",
        _ => "translated",
    };
}
